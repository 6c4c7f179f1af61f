package be.werkpad.sjabloon;

import static be.werkpad.sjabloon.Dossiers.SJABLONEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proofs under C.6 that look at the file, for every kind, empty, complete and very long, in both levels. */
class PapierTest {
    /** Proofs are made side by side, as the program does; each test waits for its own. */
    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

    private static final Map<Proefdruk, Future<List<String>>> BEZIG = new LinkedHashMap<>();

    static Stream<Proefdruk> proefdrukken() {
        return SJABLONEN.voorschriften().stream().flatMap(soort -> Stream.of(Proefdruk.Dossier.values())
                .flatMap(dossier -> niveaus(soort).map(niveau -> new Proefdruk(soort, dossier, niveau))));
    }

    @BeforeAll
    static void begin() {
        proefdrukken().forEach(proef -> BEZIG.put(proef, POOL.submit(proef::gebreken)));
    }

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
        BEZIG.clear();
    }

    @ParameterizedTest
    @MethodSource("proefdrukken")
    void isAccessibleAndTellsWhatThePageTells(Proefdruk proef) throws ExecutionException, InterruptedException {
        assertThat(BEZIG.get(proef).get()).isEmpty();
    }

    private static Stream<Taalniveau> niveaus(Voorschrift soort) {
        return soort.isVoorClient() ? Stream.of(Taalniveau.values()) : Stream.of(Taalniveau.DUIDELIJK);
    }
}
