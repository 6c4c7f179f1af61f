package be.werkpad.herinnering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The mail of one person on one day. Its row is unique: who could write it, and nobody else, sends. */
@Entity
class Herinnering {
    static final int MEESTE_POGINGEN = 5;
    private static final Duration EERSTE_WACHTTIJD = Duration.ofMinutes(5);

    enum Status {
        /** Somebody is sending, or died while sending; then nobody knows whether it left, so it is not sent again. */
        BEZIG,
        VERSTUURD,
        /** There was nothing to tell. */
        NIETS,
        /** The server did not take it; tried again until {@link #MEESTE_POGINGEN}. */
        MISLUKT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Status status = Status.BEZIG;

    private int pogingen = 1;
    private @Nullable Instant volgendePoging;

    protected Herinnering() {}

    Herinnering(String account, LocalDate dag) {
        this.account = account;
        this.dag = dag;
    }

    void rondAf(Status uitkomst) {
        eis(Status.BEZIG);
        status = uitkomst;
        volgendePoging = null;
    }

    /** Waits twice as long after each attempt: 5, 10, 20, 40 minutes. */
    void mislukt(Instant nu) {
        eis(Status.BEZIG);
        status = Status.MISLUKT;
        volgendePoging =
                pogingen < MEESTE_POGINGEN ? nu.plus(EERSTE_WACHTTIJD.multipliedBy(1L << (pogingen - 1))) : null;
    }

    void probeerOpnieuw() {
        eis(Status.MISLUKT);
        status = Status.BEZIG;
        pogingen++;
        volgendePoging = null;
    }

    private void eis(Status verwacht) {
        if (status != verwacht) {
            throw new IllegalStateException("Herinnering %d is %s".formatted(id, status));
        }
    }

    Status status() {
        return status;
    }

    String account() {
        return account;
    }

    @Nullable
    Instant volgendePoging() {
        return volgendePoging;
    }
}
