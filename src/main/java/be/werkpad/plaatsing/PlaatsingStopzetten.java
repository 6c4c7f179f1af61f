package be.werkpad.plaatsing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnLatenVervallen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Ends the work at one werkpost, or at all of a traject. What is already ended stays as it is. */
@UseCase
public class PlaatsingStopzetten {
    private final PlaatsingRepository plaatsingen;
    private final TermijnLatenVervallen termijnen;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaatsingStopzetten(
            PlaatsingRepository plaatsingen,
            TermijnLatenVervallen termijnen,
            Audittrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param laatsteDag null: today
     * @return true when it was still in its trial
     */
    public boolean voor(long plaatsingId, @Nullable LocalDate laatsteDag, String reden) {
        var plaatsing = plaatsingen
                .findById(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No plaatsing " + plaatsingId));
        var inProef = plaatsing.status() == PlaatsingStatus.PROEF;
        beeindig(plaatsing, laatsteDag, reden);
        return inProef;
    }

    /** Puts the last day right of work that was stopped on the day somebody told so; does nothing while it runs. */
    public void verbeter(long plaatsingId, LocalDate laatsteDag) {
        var plaatsing = plaatsingen
                .findById(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No plaatsing " + plaatsingId));
        if (plaatsing.status() != PlaatsingStatus.GESTOPT
                || laatsteDag.equals(plaatsing.kaart().einddatum())) {
            return;
        }
        plaatsing.verbeterEinddatum(laatsteDag);
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                plaatsing.kaart().trajectId(),
                "plaatsing",
                String.valueOf(plaatsingId),
                Map.of("stap", "laatste dag"));
    }

    /** All of a traject: the work that runs stops, what was being prepared is broken off. */
    public void alleVan(long trajectId, @Nullable LocalDate laatsteDag, String reden) {
        plaatsingen.findByTrajectIdOrderById(trajectId).forEach(plaatsing -> beeindig(plaatsing, laatsteDag, reden));
    }

    /** Before the first working day: no agreements, no signatures, or the search starts again. */
    public void breekAf(long plaatsingId, String reden) {
        var plaatsing = plaatsingen
                .findById(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No plaatsing " + plaatsingId));
        plaatsing.breekAf(LocalDate.now(clock), reden);
        sluit(plaatsing.kaart());
    }

    /** Breaks off all that did not start yet. */
    public void breekVoorbereidingenAf(long trajectId, String reden) {
        plaatsingen.findByTrajectIdOrderById(trajectId).stream()
                .filter(plaatsing -> isVoorbereiding(plaatsing.status()))
                .forEach(plaatsing -> breekAf(plaatsing.kaart().id(), reden));
    }

    private void beeindig(Plaatsing plaatsing, @Nullable LocalDate laatsteDag, String reden) {
        if (PlaatsingZoeken.BEZIG.contains(plaatsing.status())) {
            plaatsing.stop(laatsteDag == null ? LocalDate.now(clock) : laatsteDag, reden);
            sluit(plaatsing.kaart());
        } else if (isVoorbereiding(plaatsing.status())) {
            breekAf(plaatsing.kaart().id(), reden);
        }
    }

    private static boolean isVoorbereiding(PlaatsingStatus status) {
        return status == PlaatsingStatus.VOORBEREIDING || status == PlaatsingStatus.AFSPRAKEN;
    }

    private void sluit(PlaatsingKaart kaart) {
        termijnen.alleVanPlaatsing(kaart.trajectId(), kaart.id());
        audit.noteer(
                Actie.PLAATSING_GESTOPT,
                kaart.trajectId(),
                "plaatsing",
                String.valueOf(kaart.id()),
                Map.of("status", kaart.status().name(), "reden", String.valueOf(kaart.stopreden())));
        if (kaart.einddatum() != null) {
            events.publishEvent(new PlaatsingGestopt(kaart.trajectId(), kaart.id(), kaart.einddatum()));
        }
    }
}
