package be.werkpad.kader;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Schrijfwijze;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who signed which agreement of a plaatsing, for a paper. */
@Component
class Handtekeningenlijst implements Lijstbijdrage {
    private static final List<String> KOLOMMEN = List.of("Papier", "Wie", "Getekend op", "Hoe");

    private final Kaderstukken stukken;
    private final PlaatsingZoeken plaatsingen;

    Handtekeningenlijst(Kaderstukken stukken, PlaatsingZoeken plaatsingen) {
        this.stukken = stukken;
        this.plaatsingen = plaatsingen;
    }

    @Override
    public String naam() {
        return "handtekeningen";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        return reeks.plaatsingId() == null
                ? new Lijst(KOLOMMEN, List.of())
                : new Lijst(
                        KOLOMMEN,
                        stukken.handtekeningen(plaatsingen.metId(reeks.plaatsingId())).stream()
                                .map(getekend -> List.of(
                                        getekend.papier(),
                                        getekend.naam() + ", " + getekend.partij(),
                                        Schrijfwijze.voluit(getekend.op()),
                                        getekend.hoe()))
                                .toList());
    }
}
