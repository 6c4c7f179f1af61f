package be.werkpad.traject;

/**
 * Something that can happen in a traject, in the menu of the dossier. A module that can handle it contributes a bean.
 *
 * @param labelKey key in messages.properties
 * @param pad what follows {@code /trajecten/{code}}
 * @param order low comes first; keep steps of ten
 */
public record DossierActie(String labelKey, String pad, int order) {}
