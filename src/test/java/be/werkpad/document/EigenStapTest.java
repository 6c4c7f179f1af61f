package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart.Loop;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EigenStapTest {
    private static final LocalDate DAG = LocalDate.of(2027, 1, 11);
    private static final Documentreeks PROFIEL = new Documentreeks(7, null, Documentsoort.PROFIEL_BIJ_START);
    private static final Documentreeks SAMENWERKING = new Documentreeks(7, 3L, Documentsoort.SAMENWERKINGSOVEREENKOMST);

    private final DocumentRepository documenten = mock();
    private final TrajectZoeken trajecten = mock();
    private final ProcessGateway gateway = mock();
    private final EigenStap stap = new EigenStap(documenten, trajecten, gateway);

    @BeforeEach
    void dossier() {
        var traject = mock(TrajectKaart.class);
        when(traject.code()).thenReturn("T-7");
        when(trajecten.metId(7)).thenReturn(traject);
    }

    @Test
    void theFirstProfileWaitsForTheClientAndNotForAButton() {
        versies(PROFIEL, (LocalDate) null);
        assertThat(stap.bezwaar(kaart(PROFIEL, null)).orElseThrow())
                .hasMessage("Dit document wordt definitief als de cliënt het plan goedkeurt.");
    }

    @Test
    void aCorrectionOfWhatTheClientSawNeedsNoStep() {
        versies(PROFIEL, DAG, null);
        assertThat(stap.bezwaar(kaart(PROFIEL, null))).isEmpty();
        when(gateway.isRunning("assessment", "T-7", Map.of())).thenReturn(true);
        assertThat(stap.bezwaar(kaart(PROFIEL, null)))
                .as("the plan is being talked over again")
                .isPresent();
    }

    @Test
    void anAgreementOfAWerkpostWaitsWhileTheAgreementsWithThatWerkpostAreMade() {
        assertThat(stap.bezwaar(kaart(SAMENWERKING, null))).isEmpty();
        assertThat(stap.tekentElders(kaart(SAMENWERKING, DAG))).isEmpty();
        when(gateway.isRunning("contractering", "T-7", Map.of("plaatsingId", 3L)))
                .thenReturn(true);
        assertThat(stap.bezwaar(kaart(SAMENWERKING, null)).orElseThrow())
                .hasMessageStartingWith("De afspraken met deze werkpost worden nog gemaakt.");
        assertThat(stap.tekentElders(kaart(SAMENWERKING, DAG))).isPresent();
        assertThat(stap.tekentElders(kaart(new Documentreeks(7, 4L, Documentsoort.SAMENWERKINGSOVEREENKOMST), DAG)))
                .as("another werkpost")
                .isEmpty();
    }

    private void versies(Documentreeks reeks, @Nullable LocalDate... definitiefOp) {
        var rijen = Arrays.stream(definitiefOp)
                .map(dag -> {
                    var document = mock(Document.class);
                    when(document.kaart()).thenReturn(kaart(reeks, dag));
                    return document;
                })
                .toList();
        when(documenten.findByReeksOrderByVersie(any())).thenReturn(rijen);
    }

    private static DocumentKaart kaart(Documentreeks reeks, @Nullable LocalDate definitiefOp) {
        return new DocumentKaart(
                1,
                reeks,
                1,
                definitiefOp == null ? Status.TER_BESPREKING : Status.DEFINITIEF,
                new Opmaak(null, "x v0", null, Taalniveau.DUIDELIJK, null, "jobcoach", DAG),
                new Loop(definitiefOp, null, null, null),
                "hash",
                1,
                List.of());
    }
}
