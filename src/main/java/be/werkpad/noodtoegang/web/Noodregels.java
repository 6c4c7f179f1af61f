package be.werkpad.noodtoegang.web;

import be.werkpad.noodtoegang.NoodtoegangKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Rows with the names that a page shows. */
@Component
class Noodregels {
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    Noodregels(TrajectZoeken trajecten, TrajectToegang toegang, MedewerkerZoeken medewerkers, Clock clock) {
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    record Regel(
            NoodtoegangKaart toegang, String code, String wie, ZonedDateTime van, ZonedDateTime tot, boolean loopt) {}

    /** @throws DomainException when there is no such dossier, or it can be opened without */
    TrajectKaart traject(String code) {
        var traject = gevonden(code.strip().toUpperCase(Locale.ROOT));
        if (toegang.magLezen(traject)) {
            throw DomainException.bijVeld(
                    "noodtoegang.nietNodig", "code", "Dit dossier kan je gewoon openen. Noodtoegang is niet nodig.");
        }
        return traject;
    }

    private TrajectKaart gevonden(String code) {
        try {
            return trajecten.metCode(code);
        } catch (NotFoundException onbekend) {
            throw DomainException.bijVeld("noodtoegang.onbekend", "code", "We kennen geen traject met deze code.");
        }
    }

    List<Regel> van(List<NoodtoegangKaart> toegangen) {
        return toegangen.stream().map(this::regel).toList();
    }

    private Regel regel(NoodtoegangKaart kaart) {
        return new Regel(
                kaart,
                trajecten.metId(kaart.trajectId()).code(),
                medewerkers.naam(kaart.account()),
                kaart.van().atZone(ClockConfiguration.BRUSSEL),
                kaart.tot().atZone(ClockConfiguration.BRUSSEL),
                kaart.tot().isAfter(clock.instant()));
    }
}
