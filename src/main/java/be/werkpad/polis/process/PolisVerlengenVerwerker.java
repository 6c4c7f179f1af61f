package be.werkpad.polis.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisVastleggen;
import be.werkpad.polis.Polissoort;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Polis verlengen": a renewed policy becomes a policy, and the next reminder comes before its end. */
@Component
class PolisVerlengenVerwerker implements FormulierVerwerker {
    private final PolisVastleggen vastleggen;
    private final TermijnHouden houden;
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZoeken termijnen;
    private final FormulierantwoordZoeken antwoorden;

    PolisVerlengenVerwerker(
            PolisVastleggen vastleggen,
            TermijnHouden houden,
            PlaatsingZoeken plaatsingen,
            TermijnZoeken termijnen,
            FormulierantwoordZoeken antwoorden) {
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.antwoorden = antwoorden;
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
            eisGestopt(plaatsingId);
            return Map.of();
        }
        var soort = Polissoort.valueOf(String.valueOf(inzending.tekst("soort")));
        if (soort == Polissoort.ONGEVALLEN && !inzending.ja("onderweg")) {
            throw DomainException.bijVeld(
                    "polis.wegNietVerzekerd", "onderweg", "De weg van en naar het werk moet ook verzekerd zijn.");
        }
        var blad = inzending.blad();
        var ligtStil = ligtStil(inzending.trajectId(), plaatsingId);
        houden.op(inzending.trajectId(), plaatsingId, "polis.herinnering", inzending.datum());
        vastleggen.verleng(
                plaatsingId,
                new PolisKaart(
                        soort,
                        blad.verplicht("verzekeraar"),
                        blad.verplicht("nummer"),
                        blad.verplichteDatum("van"),
                        blad.verplichteDatum("tot"),
                        inzending.ja("onderweg")),
                ligtStil);
        return Map.of();
    }

    /** Since the cover ended it was agreed that nobody works until there is a policy (C.5 path 9). */
    private boolean ligtStil(long trajectId, long plaatsingId) {
        var einde = termijnen
                .open(trajectId, plaatsingId, "polis.einde")
                .map(TermijnKaart::datum)
                .orElse(LocalDate.MAX);
        return antwoorden.vanPlaatsing(trajectId, plaatsingId).stream()
                .filter(kaart -> kaart.formulier().equals("werk-zonder-verzekering-bespreken"))
                .filter(kaart -> Long.valueOf(plaatsingId).equals(kaart.plaatsingId()))
                .map(kaart ->
                        kaart.tijdstip().atZone(ClockConfiguration.BRUSSEL).toLocalDate())
                .anyMatch(dag -> !dag.isBefore(einde));
    }

    /** While somebody works, or will, the watch over the policies never ends (CH-4a-4). */
    private void eisGestopt(long plaatsingId) {
        var status = plaatsingen.metId(plaatsingId).status();
        if (status != PlaatsingStatus.GESTOPT && status != PlaatsingStatus.AFGEBROKEN) {
            throw DomainException.bijVeld(
                    "polis.werkLoopt",
                    "resultaat",
                    "Het werk is nog niet gestopt. Zet eerst het werk stop, of verleng de polis.");
        }
    }
}
