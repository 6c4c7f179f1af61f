package be.werkpad.document.sjabloon;

/** One answered question. */
public record Veld(String label, Waarde waarde) {}
