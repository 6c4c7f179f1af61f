package be.werkpad.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.WerkpadTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A form that nobody answered yet, answered by two people at once: its text is kept once and nobody is refused. */
@WerkpadTest
class FormulierversiesTest {
    @Autowired
    private FormulierversieRepository versies;

    @Autowired
    private PlatformTransactionManager transacties;

    @Test
    void keepsATextOnceWhenTwoNodesMeetItAtTheSameMoment() throws Exception {
        var mensen = Executors.newFixedThreadPool(2);
        try {
            for (var keer = 0; keer < 20; keer++) {
                var tekst = "{\"id\": \"%s\"}".formatted(UUID.randomUUID());
                var samen = new CyclicBarrier(2);
                var ids = new ArrayList<Long>();
                Callable<Long> knoop = () -> {
                    var eigen = new Formulierversies(versies, transacties);
                    samen.await();
                    return eigen.id(tekst);
                };
                var een = mensen.submit(knoop);
                var twee = mensen.submit(knoop);
                ids.add(een.get());
                ids.add(twee.get());
                assertThat(ids).doesNotContainNull();
                assertThat(ids.get(0)).isEqualTo(ids.get(1));
                assertThat(new Formulierversies(versies, transacties)
                                .schema(ids.get(0))
                                .id())
                        .isEqualTo(tekst.substring(8, tekst.length() - 2));
            }
        } finally {
            mensen.shutdownNow();
        }
    }
}
