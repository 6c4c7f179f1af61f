package be.werkpad.tekenlink.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may knock (G.10). Guessing 256 bits is hopeless anyway; this keeps the door quiet. Each copy of
 * the application counts for itself, and forgets the address that knocked longest ago when there are too many.
 */
@Component
class Pogingenlimiet {
    /** Enough to open a link, read the paper, correct a mistake and sign. */
    static final int PER_MINUUT = 30;
    /** Links that did not work. */
    static final int FOUT_PER_UUR = 10;

    private static final int MEESTE_ADRESSEN = 10_000;

    private final Map<String, Emmers> adressen = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Emmers> oudste) {
            return size() > MEESTE_ADRESSEN;
        }
    };
    private final TimeMeter tijd;

    Pogingenlimiet(Clock clock) {
        this.tijd = new Kloktijdmeter(clock);
    }

    private record Emmers(Bucket alles, Bucket fout) {}

    /** Counts a request; false when this address must wait. */
    boolean mag(String adres) {
        var emmers = van(adres);
        return emmers.fout().getAvailableTokens() > 0 && emmers.alles().tryConsume(1);
    }

    void fout(String adres) {
        van(adres).fout().tryConsume(1);
    }

    private Emmers van(String adres) {
        synchronized (adressen) {
            return adressen.computeIfAbsent(
                    adres,
                    nieuw -> new Emmers(
                            emmer(PER_MINUUT, Duration.ofMinutes(1)), emmer(FOUT_PER_UUR, Duration.ofHours(1))));
        }
    }

    private Bucket emmer(int aantal, Duration periode) {
        return Bucket.builder()
                .withCustomTimePrecision(tijd)
                .addLimit(limiet -> limiet.capacity(aantal).refillGreedy(aantal, periode))
                .build();
    }

    /** The clock of the application, so that a test can wait without waiting. */
    private record Kloktijdmeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(java.time.Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
