package be.werkpad.organisatie;

import java.util.Set;

/** An antenne as other modules see it. */
public record AntenneKaart(long id, String code, String naam, String subregio, Set<String> postcodes) {}
