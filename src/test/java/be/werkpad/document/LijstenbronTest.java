package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A paper shows tables of modules that this one does not know. */
class LijstenbronTest {
    private static final Documentreeks REEKS = new Documentreeks(7, 5L, Documentsoort.WETTELIJK_DOSSIER);
    private static final Lijst LIJST = new Lijst(List.of("Wat"), List.of(List.of("Iets")));

    @Test
    void asksWhoKnowsTheTable() {
        ObjectProvider<Lijstbijdrage> bijdragen = mock();
        when(bijdragen.stream()).thenAnswer(vraag -> Stream.of(new Bijdrage()));
        var bron = new Lijstenbron(mock(), mock(), mock(), mock(), mock(), mock(), bijdragen);

        assertThat(bron.voor("kader", REEKS, mock(TrajectKaart.class))).isEqualTo(LIJST);
        assertThat(bron.voor("onbekend", REEKS, mock(TrajectKaart.class)).rijen())
                .isEmpty();
    }

    private static final class Bijdrage implements Lijstbijdrage {
        @Override
        public String naam() {
            return "kader";
        }

        @Override
        public Lijst voor(Documentreeks reeks) {
            return LIJST;
        }
    }
}
