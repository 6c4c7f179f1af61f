package be.werkpad.incident;

import be.werkpad.formulier.Antwoordblad;

/**
 * Who outside the dienst must hear of an incident.
 *
 * @param verzekeraar there is harm to a person or a thing, or it happened on the way to or from work (C.7)
 * @param overheid the register of transgressive behaviour (EX-15)
 */
public record Meldplicht(boolean verzekeraar, boolean overheid) {
    public static Meldplicht van(Antwoordblad verslag) {
        return new Meldplicht(
                "JA".equals(verslag.tekst("letsel"))
                        || "JA".equals(verslag.tekst("schade"))
                        || verslag.ja("onderwegVanNaarWerk"),
                "JA".equals(verslag.tekst("gogMelding")));
    }
}
