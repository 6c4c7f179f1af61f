package be.werkpad.incident;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Accepts the report of an incident; what must follow is due by the day it happened. */
@UseCase
public class IncidentVerslaan {
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final Incidenttermijnen termijnen;
    private final Clock clock;

    IncidentVerslaan(
            FormulierantwoordZoeken antwoorden, TrajectZoeken trajecten, Incidenttermijnen termijnen, Clock clock) {
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /**
     * @param plaatsingId where it happened; null when that is not known
     * @return id of the answers of the report
     * @throws DomainException incident.voorDeAanmelding on field "datum", .uurOntbreekt or .inToekomst on field "uur"
     */
    public long voor(Inzending verslag, @Nullable Long plaatsingId) {
        var gebeurd = verslag.blad().verplichteDatum("datum");
        var aangemeldOp = trajecten.metId(verslag.trajectId()).aangemeldOp();
        if (gebeurd.isBefore(aangemeldOp)) {
            throw DomainException.bijVeld(
                    "incident.voorDeAanmelding",
                    "datum",
                    "Dit traject begon op %s. Kies een dag vanaf dan.".formatted(Datumtekst.van(aangemeldOp)));
        }
        var uur = verslag.tekst("uur");
        if (uur == null) {
            throw DomainException.bijVeld("incident.uurOntbreekt", "uur", "Vul een uur in.");
        }
        var moment = gebeurd.atTime(LocalTime.parse(uur));
        if (moment.isAfter(LocalDateTime.now(clock.withZone(ClockConfiguration.BRUSSEL)))) {
            throw DomainException.bijVeld("incident.inToekomst", "uur", "Dit uur moet nog komen.");
        }
        termijnen.zet(verslag.trajectId(), plaatsingId, gebeurd);
        return antwoorden.alle(verslag.trajectId()).stream()
                .filter(antwoord -> antwoord.formulier().equals(verslag.formulier()))
                .map(AntwoordKaart::id)
                .reduce((eerst, dan) -> dan)
                .orElseThrow();
    }
}
