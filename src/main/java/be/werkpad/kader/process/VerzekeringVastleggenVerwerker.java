package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
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
    private final NormBepalen normen;

    VerzekeringVastleggenVerwerker(PolisVastleggen vastleggen, PolisOpvolgingHervatten hervatten, NormBepalen normen) {
        this.normen = normen;
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
        eisMelding(inzending);
        leg(inzending, plaatsingId, Polissoort.ONGEVALLEN, "lo");
        leg(inzending, plaatsingId, Polissoort.AANSPRAKELIJKHEID, "ba");
        hervatten.voor(plaatsingId);
        return Map.of();
    }

    /** VZ-6: that no report is needed is an answer only where the dienst chose to be reminded. */
    private void eisMelding(Inzending inzending) {
        if (inzending.tekst("meldingNietNodigReden") != null
                && normen.getal("kader.meldingWerkgever.hard", inzending.datum())
                                .signum()
                        > 0) {
            throw DomainException.bijVeld(
                    "kader.meldingVerplicht",
                    "meldingNietNodigReden",
                    "Bij deze dienst moet de werkgever het altijd melden aan zijn verzekeraar.");
        }
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
