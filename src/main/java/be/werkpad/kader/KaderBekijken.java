package be.werkpad.kader;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the legal frame as it is at this moment, without leaving a trace. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class KaderBekijken {
    private final KadergegevensLezen lezen;
    private final Kaderformulieren formulieren;
    private final PlaatsingZoeken plaatsingen;
    private final Kaderomgeving omgeving;
    private final Clock clock;

    KaderBekijken(
            KadergegevensLezen lezen,
            Kaderformulieren formulieren,
            PlaatsingZoeken plaatsingen,
            Kaderomgeving omgeving,
            Clock clock) {
        this.lezen = lezen;
        this.formulieren = formulieren;
        this.plaatsingen = plaatsingen;
        this.omgeving = omgeving;
        this.clock = clock;
    }

    /** Of every plaatsing that is prepared or runs. */
    public List<Kaderblad> vanTraject(long trajectId) {
        return plaatsingen.vanTraject(trajectId).stream()
                .filter(plaatsing -> plaatsing.status() != PlaatsingStatus.AFGEBROKEN
                        && plaatsing.status() != PlaatsingStatus.GESTOPT)
                .map(this::blad)
                .toList();
    }

    /** @throws NotFoundException when the plaatsing is not of this traject */
    public Kaderblad vanPlaatsing(long trajectId, long plaatsingId) {
        return blad(plaatsingen.inTraject(trajectId, plaatsingId));
    }

    private Kaderblad blad(PlaatsingKaart plaatsing) {
        var vandaag = LocalDate.now(clock);
        var gegevens = lezen.voor(plaatsing.id(), vandaag);
        return new Kaderblad(
                plaatsing,
                omgeving.werkpost(plaatsing),
                WettelijkKader.nagekeken(gegevens),
                gegevens.overeenkomsten(),
                plaatsing.isBezig() && isLangGeleden(formulieren.polisNagekeken(plaatsing), vandaag),
                omgeving.polisregels(plaatsing),
                omgeving.openTaken(plaatsing));
    }

    private static boolean isLangGeleden(Optional<Instant> nagekeken, LocalDate vandaag) {
        return nagekeken
                .map(moment -> moment.atZone(ClockConfiguration.BRUSSEL).toLocalDate())
                .filter(dag -> !dag.isBefore(vandaag.minusYears(1)))
                .isEmpty();
    }
}
