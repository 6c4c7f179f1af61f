package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisOpvolgingHervatten;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.polis.Polissoort;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps both policies of a plaatsing. Whether they cover enough is for the legal frame to judge. */
@Component
class VerzekeringVastleggenVerwerker implements FormulierVerwerker {
    private static final String FORMULIER = "verzekering-vastleggen";

    private final PolisVastleggen vastleggen;
    private final PolisOpvolgingHervatten hervatten;

    VerzekeringVastleggenVerwerker(PolisVastleggen vastleggen, PolisOpvolgingHervatten hervatten) {
        this.vastleggen = vastleggen;
        this.hervatten = hervatten;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("A policy without a plaatsing");
        }
        leg(inzending, plaatsingId, Polissoort.ONGEVALLEN, "lo");
        leg(inzending, plaatsingId, Polissoort.AANSPRAKELIJKHEID, "ba");
        hervatten.voor(plaatsingId);
        return Map.of();
    }

    private void leg(Inzending inzending, long plaatsingId, Polissoort soort, String voor) {
        var blad = inzending.blad();
        try {
            vastleggen.voor(
                    plaatsingId,
                    new PolisKaart(
                            soort,
                            blad.verplicht(voor + "Verzekeraar"),
                            blad.verplicht(voor + "Polisnummer"),
                            blad.verplichteDatum(voor + "Van"),
                            blad.verplichteDatum(voor + "Tot"),
                            blad.ja(voor + "Onderweg")),
                    FORMULIER);
        } catch (DomainException weigering) {
            throw DomainException.bijVeld(weigering.code(), voor + "Tot", weigering.getMessage());
        }
    }
}
