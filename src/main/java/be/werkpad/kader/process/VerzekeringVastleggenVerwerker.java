package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.polis.Polissoort;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps both policies of a plaatsing. Whether they cover enough is for the legal frame to judge. */
@Component
class VerzekeringVastleggenVerwerker implements FormulierVerwerker {
    private final PolisVastleggen vastleggen;

    VerzekeringVastleggenVerwerker(PolisVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @Override
    public String formulier() {
        return "verzekering-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        leg(inzending, Polissoort.ONGEVALLEN, "lo");
        leg(inzending, Polissoort.AANSPRAKELIJKHEID, "ba");
        return Map.of();
    }

    private void leg(Inzending inzending, Polissoort soort, String voor) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("A policy without a plaatsing");
        }
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
                            blad.ja(voor + "Onderweg")));
        } catch (DomainException weigering) {
            throw DomainException.bijVeld(weigering.code(), voor + "Tot", weigering.getMessage());
        }
    }
}
