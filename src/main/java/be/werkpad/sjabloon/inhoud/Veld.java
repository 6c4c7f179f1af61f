package be.werkpad.sjabloon.inhoud;

/** One answered question. */
public record Veld(String label, Waarde waarde) {}
