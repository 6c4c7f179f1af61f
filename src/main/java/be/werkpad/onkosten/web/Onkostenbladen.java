package be.werkpad.onkosten.web;

import be.werkpad.onkosten.Forfaitstand;
import be.werkpad.onkosten.ForfaitstandZoeken;
import be.werkpad.onkosten.OnkostKaart;
import be.werkpad.onkosten.Onkostenboek;
import be.werkpad.onkosten.Onkostsoort;
import be.werkpad.onkosten.Werkpostkeuze;
import be.werkpad.onkosten.WerkpostkeuzeZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The expenses of a traject, a sheet for each plaatsing. */
@Component
class Onkostenbladen {
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;
    private final Onkostenboek boek;
    private final WerkpostkeuzeZoeken keuzes;
    private final ForfaitstandZoeken forfait;

    Onkostenbladen(
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten,
            Onkostenboek boek,
            WerkpostkeuzeZoeken keuzes,
            ForfaitstandZoeken forfait) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
        this.boek = boek;
        this.keuzes = keuzes;
        this.forfait = forfait;
    }

    /**
     * @param keuze what the werkpost decided last
     * @param soorten what can be claimed, also for days under an earlier decision
     * @param forfait of this year; null when there is no forfait, or its ceiling is not known
     */
    record Blad(
            long plaatsingId,
            String werkpost,
            Werkpostkeuze keuze,
            Set<Onkostsoort> soorten,
            @Nullable Forfaitstand forfait,
            List<OnkostKaart> onkosten) {}

    List<Blad> van(long trajectId) {
        return plaatsingen.vanTraject(trajectId).stream()
                .filter(plaatsing -> plaatsing.afspraken() != null)
                .map(this::blad)
                .toList();
    }

    private Blad blad(PlaatsingKaart plaatsing) {
        var soorten = soorten(plaatsing.id());
        return new Blad(
                plaatsing.id(),
                werkposten.metId(plaatsing.werkpostId()).naam(),
                keuzes.van(plaatsing.id()),
                soorten,
                soorten.contains(Onkostsoort.FORFAIT) ? forfait.van(plaatsing).orElse(null) : null,
                boek.vanPlaatsing(plaatsing.id()));
    }

    private Set<Onkostsoort> soorten(long plaatsingId) {
        var soorten = EnumSet.noneOf(Onkostsoort.class);
        keuzes.alle(plaatsingId).forEach(keuze -> soorten.addAll(keuze.soorten()));
        return soorten;
    }

    /** Whether the page has a form beside which a refusal of this can stand. */
    boolean vraagt(long trajectId, Ingevuld ingevuld) {
        return van(trajectId).stream()
                .anyMatch(blad -> blad.plaatsingId == ingevuld.plaatsingId()
                        && blad.soorten.stream().map(Enum::name).anyMatch(ingevuld.soort()::equals));
    }
}
