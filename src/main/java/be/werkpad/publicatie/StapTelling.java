package be.werkpad.publicatie;

/** How many are at a step of a process now. */
public record StapTelling(String elementId, String naam, int aantal) {}
