package be.werkpad.polis.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.polis.Polissoort;
import be.werkpad.shared.DomainException;
import be.werkpad.termijn.TermijnHouden;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Polis verlengen": a renewed policy becomes a policy, and the next reminder comes before its end. */
@Component
class PolisVerlengenVerwerker implements FormulierVerwerker {
    private final PolisVastleggen vastleggen;
    private final TermijnHouden houden;

    PolisVerlengenVerwerker(PolisVastleggen vastleggen, TermijnHouden houden) {
        this.vastleggen = vastleggen;
        this.houden = houden;
    }

    @Override
    public String formulier() {
        return "polis-verlengen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("A policy without a plaatsing");
        }
        if ("STOPT".equals(inzending.tekst("resultaat"))) {
            return Map.of();
        }
        var soort = Polissoort.valueOf(String.valueOf(inzending.tekst("soort")));
        if (soort == Polissoort.ONGEVALLEN && !inzending.ja("onderweg")) {
            throw DomainException.bijVeld(
                    "polis.wegNietVerzekerd", "onderweg", "De weg van en naar het werk moet ook verzekerd zijn.");
        }
        var blad = inzending.blad();
        houden.op(inzending.trajectId(), plaatsingId, "polis.herinnering", inzending.datum());
        vastleggen.voor(
                plaatsingId,
                new PolisKaart(
                        soort,
                        blad.verplicht("verzekeraar"),
                        blad.verplicht("nummer"),
                        blad.verplichteDatum("van"),
                        blad.verplichteDatum("tot"),
                        inzending.ja("onderweg")));
        return Map.of();
    }
}
