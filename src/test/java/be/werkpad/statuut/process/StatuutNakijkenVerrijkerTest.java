package be.werkpad.statuut.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.statuut.Statuutregelrij;
import be.werkpad.statuut.Toelating;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EX-8: the form says what the rule of the day asks, whether it is sure, and where the letter is. */
class StatuutNakijkenVerrijkerTest {
    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);

    private final StatuutregelBepalen regels = mock();
    private final TrajectZoeken trajecten = mock();
    private final ClientZoeken clienten = mock();
    private final ClientKaart client = mock();
    private final StatuutNakijkenVerrijker verrijker =
            new StatuutNakijkenVerrijker(regels, trajecten, clienten, Clock.systemUTC());

    @BeforeEach
    void dossier() {
        var traject = mock(TrajectKaart.class);
        when(traject.code()).thenReturn("BW-TEST1");
        when(trajecten.metId(7)).thenReturn(traject);
        when(clienten.metId(0)).thenReturn(client);
    }

    @Test
    void leadsToTheLetterAlsoWhenTheStatusIsNotKnown() {
        assertThat(tekst(null)).contains("(/trajecten/BW-TEST1/statuut/brief)").doesNotContain("regel");
    }

    @Test
    void saysThatNobodyConfirmedTheRuleYet() {
        assertThat(tekst(rij(null))).contains("Vraag het de arts.", "nog niet bevestigd");
        assertThat(tekst(rij(DAG))).contains("Vraag het de arts.").doesNotContain("nog niet bevestigd");
    }

    private static Statuutregelrij rij(@Nullable LocalDate bevestigdOp) {
        return new Statuutregelrij(
                1,
                new StatuutregelKaart(
                        Inkomensstatuut.INVALIDITEIT,
                        Toelating.VRAGEN,
                        "Arts",
                        "Vraag het de arts.",
                        DAG,
                        null,
                        "Bron-Een"),
                bevestigdOp == null ? null : "Jurist-Een",
                bevestigdOp);
    }

    private String tekst(@Nullable Statuutregelrij rij) {
        if (rij != null) {
            when(client.inkomensstatuut()).thenReturn(rij.regel().statuut());
            when(regels.rij(any(), any())).thenReturn(rij);
        }
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.putArray("components").addObject().put("id", "Text_1");
        verrijker.verrijk(schema, new HashMap<>(), 7, Map.of());
        return schema.path("components").path(1).path("text").asText();
    }
}
