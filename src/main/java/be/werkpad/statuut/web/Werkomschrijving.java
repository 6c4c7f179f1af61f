package be.werkpad.statuut.web;

import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Weekdag;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The work as an authority needs to know it: what, where and when (EX-8). */
@Component
class Werkomschrijving {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");

    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    Werkomschrijving(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    /** @param dagen names of the days, as they stand in a sentence */
    record Werk(String werkpost, String plaats, Afspraken afspraken, String dagen, List<String> taken) {}

    /** The newest work that is agreed and did not end. */
    Optional<Werk> van(long trajectId) {
        return plaatsingen.vanTraject(trajectId).stream()
                .filter(plaatsing -> plaatsing.afspraken() != null)
                .filter(plaatsing -> plaatsing.status() != PlaatsingStatus.GESTOPT
                        && plaatsing.status() != PlaatsingStatus.AFGEBROKEN)
                .reduce((eerder, later) -> later)
                .map(this::werk);
    }

    private Werk werk(PlaatsingKaart plaatsing) {
        var werkpost = werkposten.metId(plaatsing.werkpostId());
        var afspraken = plaatsing.gemaakteAfspraken();
        return new Werk(
                werkpost.naam(),
                plaats(werkpost),
                afspraken,
                dagen(afspraken),
                plaatsing.taken().stream().map(Takenpakkettaak::taak).toList());
    }

    private static String plaats(WerkpostKaart werkpost) {
        var gemeente = werkpost.postcode() + " " + werkpost.gemeente();
        return werkpost.straat() == null ? gemeente : werkpost.straat() + ", " + gemeente;
    }

    private static String dagen(Afspraken afspraken) {
        var namen = afspraken.rooster().dagen().stream()
                .map(Weekdag::dag)
                .map(dag -> dag.getDisplayName(TextStyle.FULL, VLAANDEREN))
                .toList();
        var laatste = namen.get(namen.size() - 1);
        return namen.size() == 1 ? laatste : String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + laatste;
    }
}
