package be.werkpad.organisatie;

import java.util.Set;

/** The code is part of the engine's group names ({@code jobcoach-<code>}); the postcodes are the area served. */
public record NieuweAntenne(String code, String naam, String subregio, Set<String> postcodes) {}
