package be.werkpad.demo;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.TijdVerzet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves application and engine time together, and returns when the jobs on the way are done. */
@Component
@Profile("demo")
public class KlokVerzetten {
    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final DemoKlok klok;
    private final Demomotor motor;
    private final DemoKlokRepository bewaard;
    private final ApplicationEventPublisher events;

    KlokVerzetten(DemoKlok klok, Demomotor motor, DemoKlokRepository bewaard, ApplicationEventPublisher events) {
        this.klok = klok;
        this.motor = motor;
        this.bewaard = bewaard;
        this.events = events;
    }

    public ZonedDateTime nu() {
        return ZonedDateTime.now(klok);
    }

    /**
     * A move by whole days that lands in the night goes on until the office opens: the deadlines of that day are then
     * there, so a story ends alike at whatever hour it is replayed.
     *
     * @throws DomainException demo.klokTerug for a negative amount: a dossier cannot un-happen
     */
    public synchronized ZonedDateTime met(TemporalAmount hoeveel) {
        var nu = nu();
        var doel = nu.plus(hoeveel);
        var tot = hoeveel instanceof Period dagen && !dagen.isZero() ? naDeNacht(doel) : doel;
        if (tot.isBefore(nu)) {
            throw new DomainException("demo.klokTerug", "De klok kan alleen vooruit.");
        }
        reis(tot.toInstant());
        bewaard.save(DemoKlokStand.van(klok.verschil().toMillis()));
        events.publishEvent(new TijdVerzet(klok.instant()));
        return nu();
    }

    private static ZonedDateTime naDeNacht(ZonedDateTime moment) {
        return moment.toLocalTime().isBefore(OPENING) ? moment.with(OPENING) : moment;
    }

    /** Does every job on the way; the moment is not kept for a restart. */
    synchronized void reis(Instant doel) {
        motor.volgKlok();
        new Tijdreis(klok, motor.alles()).tot(doel);
    }

    /** Without doing jobs: to the moment before the first row of the demo data, and to where the clock stood. */
    void zetVerschil(Duration verschil) {
        motor.volgKlok();
        klok.zetVerschil(verschil);
    }
}
