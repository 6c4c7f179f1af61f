package be.werkpad.ondertekening;

import static be.werkpad.ondertekening.Partij.CLIENT;
import static be.werkpad.ondertekening.Partij.DIENST;
import static be.werkpad.ondertekening.Partij.VERTEGENWOORDIGER;
import static be.werkpad.ondertekening.Partij.WERKGEVER;
import static be.werkpad.ondertekening.Tekenwijze.AANMELDING;
import static be.werkpad.ondertekening.Tekenwijze.EID;
import static be.werkpad.ondertekening.Tekenwijze.LINK;
import static be.werkpad.ondertekening.Tekenwijze.PAPIER;
import static be.werkpad.ondertekening.Tekenwijze.SCHERM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domein C.6, column "signers", and the levels of G.5. */
class TekenregelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROFIEL_BIJ_START",
                "ENGAGEMENTSVERKLARING",
                "JAARLIJKSE_BEVRAGING",
                "EINDEVALUATIE",
                "RISICOAFWEGING",
                "POP"
            })
    void clientAndDienstSignWhatIsBetweenThem(String soort) {
        assertThat(Tekenregels.partijen(soort, false)).containsExactly(CLIENT, DIENST);
        assertThat(Tekenregels.partijen(soort, true)).containsExactly(CLIENT, DIENST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFSPRAKENNOTA",
                "SAMENWERKINGSOVEREENKOMST",
                "TUSSENTIJDSE_EVALUATIE",
                "EVALUATIEGESPREK",
                "BEEINDIGING"
            })
    void allThreeSignWhatIsAboutOnePlaatsing(String soort) {
        assertThat(Tekenregels.partijen(soort, true)).containsExactly(CLIENT, WERKGEVER, DIENST);
        assertThat(Tekenregels.partijen(soort, false)).containsExactly(CLIENT, DIENST);
    }

    @Test
    void theClientDoesNotSignBetweenWerkpostAndDienst() {
        assertThat(Tekenregels.partijen("RAAMOVEREENKOMST", false)).containsExactly(WERKGEVER, DIENST);
        assertThat(Tekenregels.partijen("RAAMOVEREENKOMST", true)).containsExactly(WERKGEVER, DIENST);
        assertThat(Tekenregels.partijen("VEILIGHEIDSCHECKLIST", true))
                .as("CH-3")
                .containsExactly(WERKGEVER, DIENST);
        assertThat(Tekenregels.partijen("RISICOBESPREKING", true)).containsExactly(WERKGEVER, DIENST);
    }

    @Test
    void onlyTheClientAgreesToAHandover() {
        assertThat(Tekenregels.partijen("OVERDRACHTSDOSSIER", false)).containsExactly(CLIENT);
    }

    @Test
    void nobodySignsAKindThatIsNotInTheList() {
        assertThat(Tekenregels.partijen("INFOBLAD_RECHTEN", true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGAGEMENTSVERKLARING", "SAMENWERKINGSOVEREENKOMST", "RAAMOVEREENKOMST"})
    void whatBindsMoreNeedsPaperOrEid(String soort) {
        assertThat(Tekenregels.wijzen(soort, CLIENT, false)).containsExactlyInAnyOrder(PAPIER, EID);
        assertThat(Tekenregels.wijzen(soort, WERKGEVER, false)).containsExactlyInAnyOrder(PAPIER, EID);
        assertThat(Tekenregels.wijzen(soort, VERTEGENWOORDIGER, false)).containsExactlyInAnyOrder(PAPIER, EID);
        assertThat(Tekenregels.wijzen(soort, DIENST, false)).containsExactlyInAnyOrder(PAPIER, AANMELDING);
    }

    @Test
    void aLinkIsForWhoHasNoAccountAndAWitnessForTheScreen() {
        assertThat(Tekenregels.wijzen("AFSPRAKENNOTA", CLIENT, false)).containsExactlyInAnyOrder(PAPIER, SCHERM, EID);
        assertThat(Tekenregels.wijzen("AFSPRAKENNOTA", WERKGEVER, false))
                .containsExactlyInAnyOrder(PAPIER, SCHERM, EID, LINK);
        assertThat(Tekenregels.wijzen("AFSPRAKENNOTA", VERTEGENWOORDIGER, false))
                .containsExactlyInAnyOrder(PAPIER, SCHERM, EID, LINK);
        assertThat(Tekenregels.wijzen("AFSPRAKENNOTA", DIENST, false)).containsExactlyInAnyOrder(PAPIER, AANMELDING);
    }

    /** G.5 is a proposal: a dienst may choose that a simple signature is enough everywhere. */
    @Test
    void aSimpleSignatureIsEnoughWhereTheDienstChoseThat() {
        assertThat(Tekenregels.wijzen("ENGAGEMENTSVERKLARING", CLIENT, true))
                .containsExactlyInAnyOrder(PAPIER, SCHERM, EID);
        assertThat(Tekenregels.wijzen("RAAMOVEREENKOMST", WERKGEVER, true))
                .containsExactlyInAnyOrder(PAPIER, SCHERM, EID, LINK);
        assertThat(Tekenregels.wijzen("RAAMOVEREENKOMST", DIENST, true)).containsExactlyInAnyOrder(PAPIER, AANMELDING);
    }
}
