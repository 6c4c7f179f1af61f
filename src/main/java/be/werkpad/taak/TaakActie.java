package be.werkpad.taak;

/**
 * Another way to do a task than filling in its form. A module that has one contributes it as a bean.
 *
 * @param formulier the form id of the tasks it is for
 * @param labelKey key in messages.properties
 * @param pad address to which the id of the task is added
 */
public record TaakActie(String formulier, String labelKey, String pad) {}
