package be.werkpad.agenda.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address on the network may ask for a feed: a calendar asks a few times an hour, who guesses asks more.
 * Kept per node; the secret itself is too long to guess.
 */
@Component
class Aanvraaglimiet {
    static final int PER_MINUUT = 30;
    private static final int MEESTE_ADRESSEN = 10_000;

    private final Map<String, Bucket> emmers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> oudste) {
            return size() > MEESTE_ADRESSEN;
        }
    });

    boolean laatToe(String adres) {
        return emmers.computeIfAbsent(adres, nieuw -> emmer()).tryConsume(1);
    }

    private static Bucket emmer() {
        return Bucket.builder()
                .addLimit(limiet -> limiet.capacity(PER_MINUUT).refillGreedy(PER_MINUUT, Duration.ofMinutes(1)))
                .build();
    }
}
