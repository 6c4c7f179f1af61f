package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart.Loop;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read which paper (G.3, C.6). */
class LeesrechtTest {
    private static final LocalDate OP = LocalDate.of(2027, 3, 1);
    private static final TrajectKaart TRAJECT = new TrajectKaart(
            7,
            "BW-TEST1",
            TrajectType.BEGELEID_WERKEN,
            TrajectStatus.LOPEND,
            Fase.OPVOLGING,
            1,
            "ZUID",
            "coach1",
            null,
            OP,
            OP,
            null,
            null);

    private final TrajectToegang toegang = mock(TrajectToegang.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final FormulierantwoordZoeken antwoorden = mock();
    private final Formulierinzage inzage = mock();
    private final Leesrecht leesrecht = new Leesrecht(toegang, Dossiers.SJABLONEN, antwoorden, inzage, user);

    @ParameterizedTest
    @EnumSource(
            value = Documentsoort.class,
            names = {"KLACHTDOSSIER", "INCIDENTVERSLAG", "JOBANALYSE", "WETTELIJK_DOSSIER", "RAAMOVEREENKOMST"})
    void aClientDoesNotGetWhatIsForOthers(Documentsoort soort) {
        assertThat(leesrecht.mag(TRAJECT, document(soort, Status.DEFINITIEF, OP)))
                .isFalse();
    }

    @Test
    void onlyACoordinatorMakesAnExceptionToWorkAlone() {
        assertThat(leesrecht.mag(Documentsoort.UITZONDERING_SAMENPLAATSING)).isTrue();
        assertThat(leesrecht.magMaken(Documentsoort.UITZONDERING_SAMENPLAATSING))
                .isFalse();
        assertThat(leesrecht.magMaken(Documentsoort.POP)).isTrue();
        when(user.heeft(Rol.COORDINATOR)).thenReturn(true);
        assertThat(leesrecht.magMaken(Documentsoort.UITZONDERING_SAMENPLAATSING))
                .isTrue();
    }

    @Test
    void aClientGetsOwnPapersOnceTheyAreMoreThanADraft() {
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.CONCEPT, null))).isFalse();
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.TER_BESPREKING, null))).isTrue();
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.DEFINITIEF, OP))).isTrue();
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.VERVALLEN, OP))).isTrue();
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.VERVALLEN, null)))
                .as("a draft that lapsed was never for the client")
                .isFalse();
    }

    @Test
    void onlyTheCoordinatorReadsAComplaintThatMayBeAboutTheCoach() {
        when(toegang.magLezen(TRAJECT)).thenReturn(true);
        var klacht = document(Documentsoort.KLACHTDOSSIER, Status.CONCEPT, null);
        assertThat(leesrecht.mag(TRAJECT, klacht)).isFalse();
        assertThat(leesrecht.mag(TRAJECT, profiel(Status.CONCEPT, null))).isTrue();
        when(user.heeft(Rol.COORDINATOR)).thenReturn(true);
        assertThat(leesrecht.mag(TRAJECT, klacht)).isTrue();
    }

    /** G.3: whoever may not read the sheet of a complaint, may not read its paper. */
    @Test
    void aComplaintIsReadByWhoMayReadItsSheet() {
        when(toegang.magLezen(TRAJECT)).thenReturn(true);
        when(user.heeft(Rol.COORDINATOR)).thenReturn(true);
        var blad = mock(AntwoordKaart.class);
        var klacht = mock(DocumentKaart.class);
        when(klacht.soort()).thenReturn(Documentsoort.KLACHTDOSSIER);
        when(klacht.reeks()).thenReturn(new Documentreeks(7, null, Documentsoort.KLACHTDOSSIER, 9L));
        when(antwoorden.metId(9)).thenReturn(Optional.of(blad));
        assertThat(leesrecht.mag(TRAJECT, klacht)).isFalse();
        when(inzage.mag(blad)).thenReturn(true);
        assertThat(leesrecht.mag(TRAJECT, klacht)).isTrue();
    }

    private static DocumentKaart profiel(Status status, @Nullable LocalDate definitiefOp) {
        return document(Documentsoort.PROFIEL_BIJ_START, status, definitiefOp);
    }

    private static DocumentKaart document(Documentsoort soort, Status status, @Nullable LocalDate definitiefOp) {
        return new DocumentKaart(
                1,
                new Documentreeks(7, soort.over() == Documentsoort.Over.PLAATSING ? 5L : null, soort),
                1,
                status,
                new Opmaak(null, "s", null, Taalniveau.DUIDELIJK, null, "coach1", OP),
                new Loop(definitiefOp, null, null, null),
                "h",
                1,
                List.of());
    }
}
