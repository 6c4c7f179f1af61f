package be.werkpad.beslissing;

import static be.werkpad.beslissing.BeslissingMother.TRAJECT;
import static be.werkpad.beslissing.BeslissingMother.VANDAAG;
import static be.werkpad.beslissing.BeslissingMother.WERKPOST;
import static be.werkpad.beslissing.BeslissingMother.gekozen;
import static be.werkpad.beslissing.BeslissingMother.plaats;
import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.ANDER_AANBOD;
import static be.werkpad.beslissing.Richting.VERDER;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import be.werkpad.audit.Audittrail;
import be.werkpad.beslissing.BeslissingMother.Beslissingen;
import be.werkpad.beslissing.WerkgeverantwoordVastleggen.Werkgeverantwoord;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Fase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CH-9b-1: no phase begins without the choice of the client that leads to it. */
class BeslissingVoorFaseTest {
    private static final TrajectKaart KAART = new TrajectKaart(
            TRAJECT,
            "BW-22222",
            TrajectType.BEGELEID_WERKEN,
            TrajectStatus.LOPEND,
            Fase.AANMELDING,
            1,
            "zuid",
            "coach1",
            "coach2",
            VANDAAG,
            null,
            null,
            null);

    private final Beslissingen beslissingen = new Beslissingen();
    private final BeslissingVoorFase voorwaarde = new BeslissingVoorFase(new BeslissingZoeken(beslissingen));
    private final WerkgeverantwoordVastleggen werkgever =
            new WerkgeverantwoordVastleggen(beslissingen, mock(Audittrail.class), BeslissingMother.KLOK);

    @Test
    void opensAssessmentAfterYesToTheOffer() {
        weigert(Fase.ASSESSMENT, null);
        beslissingen.save(gekozen(Vraagcode.B1, ANDER_AANBOD, 1));
        weigert(Fase.ASSESSMENT, null);
        beslissingen.save(gekozen(Vraagcode.B1, VERDER, 1));
        mag(Fase.ASSESSMENT, null);
        weigert(Fase.JOBFINDING, null);
    }

    @Test
    void looksAtTheLastAnswerOnly() {
        beslissingen.save(gekozen(Vraagcode.B2, VERDER, 2));
        mag(Fase.JOBFINDING, null);
        beslissingen.save(gekozen(Vraagcode.B2, AANPASSEN, 2));
        weigert(Fase.JOBFINDING, null);
    }

    @Test
    void ignoresADisputedAnswer() {
        var beslissing = beslissingen.save(gekozen(Vraagcode.B2, VERDER, 2));
        beslissing.betwist("Dat koos ik niet.", VANDAAG);
        weigert(Fase.JOBFINDING, null);
    }

    @Test
    void asksClientAndWerkgeverAboutThisWerkpost() {
        beslissingen.save(gekozen(Vraagcode.B5, AANPASSEN, 2));
        weigert(Fase.CONTRACTERING, WERKPOST);
        antwoord(Vraagcode.B5W, "NEE");
        weigert(Fase.CONTRACTERING, WERKPOST);
        antwoord(Vraagcode.B5W, "JA_MET_AANPASSING");
        mag(Fase.CONTRACTERING, WERKPOST);
        weigert(Fase.CONTRACTERING, WERKPOST + 1);
        weigert(Fase.CONTRACTERING, null);
    }

    @Test
    void opensTrialAndFollowUpAfterTheirOwnChoices() {
        beslissingen.save(gekozen(Vraagcode.B6, VERDER, 2));
        mag(Fase.PROEFPERIODE, WERKPOST);
        beslissingen.save(gekozen(Vraagcode.B8, VERDER, 2));
        weigert(Fase.OPVOLGING, WERKPOST);
        antwoord(Vraagcode.B8W, "STOPPEN");
        weigert(Fase.OPVOLGING, WERKPOST);
        antwoord(Vraagcode.B8W, "VERDER");
        mag(Fase.OPVOLGING, WERKPOST);
    }

    @Test
    void asksNothingForTheFirstAndTheLastPhase() {
        mag(Fase.AANMELDING, null);
        mag(Fase.BEEINDIGING, null);
    }

    private void antwoord(Vraagcode vraagcode, String antwoord) {
        werkgever.voor(plaats(), vraagcode, new Werkgeverantwoord(antwoord, "Werkgever-1", null, VANDAAG, "coach1"));
    }

    private void mag(Fase fase, @Nullable Long werkpostId) {
        assertThatCode(() -> voorwaarde.eis(KAART, fase, werkpostId)).doesNotThrowAnyException();
    }

    private void weigert(Fase fase, @Nullable Long werkpostId) {
        assertThatThrownBy(() -> voorwaarde.eis(KAART, fase, werkpostId))
                .isInstanceOfSatisfying(
                        DomainException.class, weigering -> org.assertj.core.api.Assertions.assertThat(weigering.code())
                                .isEqualTo("beslissing.ontbreekt"));
    }
}
