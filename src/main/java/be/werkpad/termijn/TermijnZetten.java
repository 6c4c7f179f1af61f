package be.werkpad.termijn;

import static be.werkpad.audit.Actie.TERMIJN_GEZET;
import static be.werkpad.audit.Actie.TERMIJN_VERZET;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Opens a deadline or moves the open one. */
@UseCase
public class TermijnZetten {
    private final TermijnRepository termijnen;
    private final Normdatum normdatum;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermijnZetten(
            TermijnRepository termijnen,
            Normdatum normdatum,
            Audittrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.termijnen = termijnen;
        this.normdatum = normdatum;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param plaatsingId null for a deadline of the traject as a whole
     * @param reden why; kept with the row when this moves it
     */
    public TermijnKaart op(long trajectId, @Nullable Long plaatsingId, String sleutel, LocalDate datum, String reden) {
        return op(new Termijnadres(trajectId, plaatsingId, sleutel), datum, false, reden);
    }

    TermijnKaart op(Termijnadres adres, LocalDate datum, boolean volgensNorm, String reden) {
        var open = termijnen.findByOpenSleutel(adres.openSleutel());
        if (open.isEmpty()) {
            return zet(adres, datum, volgensNorm);
        }
        return open.get().datum().equals(datum)
                ? open.get().kaart()
                : verzet(open.get(), adres, datum, volgensNorm, reden);
    }

    /** On the date that follows from the norm, counted from today or from the deadline the norm refers to. */
    public TermijnKaart volgensNorm(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        return volgensNorm(new Termijnadres(trajectId, plaatsingId, sleutel));
    }

    public TermijnKaart volgensNorm(Termijnadres adres) {
        return op(adres, normdatum.van(adres, LocalDate.now(clock)), true, "volgens de norm");
    }

    private TermijnKaart zet(Termijnadres adres, LocalDate datum, boolean volgensNorm) {
        var kaart = termijnen
                .saveAndFlush(new Termijn(adres, datum, volgensNorm, LocalDate.now(clock)))
                .kaart();
        audit.noteer(
                TERMIJN_GEZET,
                adres.trajectId(),
                "termijn",
                String.valueOf(kaart.id()),
                Map.of("sleutel", adres.sleutel(), "datum", datum.toString()));
        return kaart;
    }

    private TermijnKaart verzet(Termijn oud, Termijnadres adres, LocalDate datum, boolean volgensNorm, String reden) {
        oud.sluit(Termijnstatus.VERVANGEN);
        termijnen.saveAndFlush(oud);
        var kaart = termijnen
                .saveAndFlush(oud.verzetNaar(datum, volgensNorm, reden, LocalDate.now(clock)))
                .kaart();
        audit.noteer(
                TERMIJN_VERZET,
                adres.trajectId(),
                "termijn",
                String.valueOf(kaart.id()),
                Map.of("sleutel", adres.sleutel(), "van", oud.datum().toString(), "naar", datum.toString()));
        events.publishEvent(
                new TermijnVerzet(adres.trajectId(), adres.plaatsingId(), adres.sleutel(), oud.datum(), datum));
        return kaart;
    }
}
