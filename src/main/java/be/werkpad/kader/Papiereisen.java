package be.werkpad.kader;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Eindeis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the legal frame must hold before an agreement about a plaatsing can tell it (OV-0, VZ-4, C.6 4 to 6). */
@Component
class Papiereisen implements Eindeis {
    private static final Set<Gebrek> VERZEKERD =
            EnumSet.of(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.WEG_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);

    private static final Map<Documentsoort, Set<Gebrek>> NODIG = Map.of(
            Documentsoort.RAAMOVEREENKOMST, met(Gebrek.RISICOBESPREKING_ONTBREEKT),
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
                    met(
                            Gebrek.RISICOBESPREKING_ONTBREEKT,
                            Gebrek.TAKENPAKKET_ONTBREEKT,
                            Gebrek.AFSPRAKEN_ONTBREKEN,
                            Gebrek.WERKBEGELEIDER_ONTBREEKT),
            Documentsoort.AFSPRAKENNOTA,
                    met(
                            Gebrek.ONKOSTEN_NIET_BESPROKEN,
                            Gebrek.VERVOERPLAN_ONTBREEKT,
                            Gebrek.TAKENPAKKET_ONTBREEKT,
                            Gebrek.AFSPRAKEN_ONTBREKEN,
                            Gebrek.WERKBEGELEIDER_ONTBREEKT));

    private final KadergegevensLezen lezen;
    private final Clock clock;

    Papiereisen(KadergegevensLezen lezen, Clock clock) {
        this.lezen = lezen;
        this.clock = clock;
    }

    private static Set<Gebrek> met(Gebrek... ook) {
        var alle = EnumSet.copyOf(VERZEKERD);
        alle.addAll(List.of(ook));
        return alle;
    }

    @Override
    public List<String> ontbreekt(DocumentKaart document) {
        var plaatsingId = document.plaatsingId();
        var nodig = NODIG.get(document.soort());
        if (plaatsingId == null || nodig == null) {
            return List.of();
        }
        var zinnen = new ArrayList<String>();
        WettelijkKader.nagekeken(lezen.voor(plaatsingId, LocalDate.now(clock))).bevindingen().stream()
                .filter(bevinding -> nodig.contains(bevinding.gebrek()))
                .forEach(bevinding -> {
                    zinnen.add(bevinding.tekst());
                    zinnen.add(Eindeis.doeEerst(bevinding.gebrek().deel().formulier()));
                });
        return zinnen;
    }
}
