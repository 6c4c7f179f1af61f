package be.werkpad.document;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.Vraagcode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a trial ends, in words: the heaviest of what client (B8) and werkpost (B8W) said counts (C.7). */
final class Uitkomsttekst {
    /** From light to heavy. */
    private static final Map<String, String> TEKSTEN = new LinkedHashMap<>();

    static {
        TEKSTEN.put("VERDER", "je werkt verder op deze werkpost");
        TEKSTEN.put("AANPASSEN", "je werkt verder, en we passen iets aan");
        TEKSTEN.put("VERLENGEN", "de proef duurt langer");
        TEKSTEN.put("ANDERE_WERKPOST", "we zoeken een andere werkpost");
        TEKSTEN.put("STOPPEN", "je stopt");
    }

    private static final List<String> ZWAARTE = List.copyOf(TEKSTEN.keySet());

    private Uitkomsttekst() {}

    /** @return nothing before both have chosen */
    static Optional<String> van(List<BeslissingKaart> beslissingen) {
        var client = keuze(beslissingen, Vraagcode.B8);
        var werkpost = keuze(beslissingen, Vraagcode.B8W)
                // only the client can stop: a werkpost that stops sends the client back to searching (C.3 P5)
                .map(keuze -> keuze.equals("STOPPEN") ? "ANDERE_WERKPOST" : keuze);
        return client.flatMap(een -> werkpost.map(ander -> List.of(een, ander)))
                .flatMap(samen -> samen.stream().max(Comparator.comparing(ZWAARTE::indexOf)))
                .map(TEKSTEN::get);
    }

    private static Optional<String> keuze(List<BeslissingKaart> beslissingen, Vraagcode vraagcode) {
        return beslissingen.stream()
                .filter(kaart -> kaart.vraagcode() == vraagcode)
                .map(BeslissingKaart::uitkomst)
                .filter(Objects::nonNull)
                .filter(ZWAARTE::contains)
                .reduce((vroeger, later) -> later);
    }
}
