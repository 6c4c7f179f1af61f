package be.werkpad.security;

import java.util.List;

/** A person whose password was right, with all groups of that person. */
public record Aanmelding(Aangemeld persoon, List<String> groepen) {}
