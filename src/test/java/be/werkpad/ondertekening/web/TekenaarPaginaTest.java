package be.werkpad.ondertekening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.HandtekeningZetten;
import be.werkpad.ondertekening.NieuweHandtekening;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The right person signs, on the right day, under the version that holds; another one saw it (F.18, G.5). */
class TekenaarPaginaTest extends PaginaTest {
    private static final String BEWINDVOERDER = "Bewind Voerder";

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientgegevensWijzigen clienten;

    @Autowired
    private VertegenwoordigingZoeken vertegenwoordiging;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private HandtekeningZetten zetten;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TrajectKaart traject;
    private Documentreeks reeks;
    private OndertekeningKaart ronde;

    @BeforeEach
    void ronde() {
        traject = trajecten.metCode(aanmelding("Tekenaar"));
        clienten.voor(
                traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("vertegenwoordiging", "BEWIND_GOEDEREN")));
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/trajecten/{code}/vertegenwoordiging", traject.code())
                                .param("naam", BEWINDVOERDER)
                                .param("bevoegdheid", "GOEDEREN")
                                .param("van", "2020-01-01")
                                .with(csrf())))
                .hasStatus3xxRedirection();
        reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(reeks);
        ronde = starten.voor(reeks);
    }

    @ParameterizedTest
    @ValueSource(strings = {BEWINDVOERDER, "Voornaam-JOBCOACH Naam", "Voornaam-Tekenaar", "Voornaam-Tekenaar Ander"})
    void nobodyElseSignsInThePlaceOfTheClient(String naam) {
        assertThat(opScherm(naam, "Getuige Een")).bodyText().contains("Hier tekent alleen de cliënt");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "achternaam-tekenaar  VOORNAAM-TÉKENAAR", "Voornaam-Tekenaar Achternaam-Tekenaar"})
    void theClientSignsWithTheNameOfTheDossierHoweverItIsTyped(String naam) {
        assertThat(opScherm(naam, "Getuige Een")).hasStatus3xxRedirection();
        assertThat(vak(Partij.CLIENT).handtekening().naam()).isEqualTo("Voornaam-Tekenaar Achternaam-Tekenaar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voornaam-Jobcoach   Naam",
                "naam voornaam-jobcoach",
                "test-jobcoach-paginas",
                "ACHTERNAAM-TEKENAAR Voornaam-Tekenaar",
                "bewind  voerder",
                "X",
                "123"
            })
    void theWitnessIsAPersonWhoDoesNotSignAndDoesNotRegister(String getuige) {
        assertThat(opScherm("", getuige)).bodyText().contains("Vul in wie erbij was");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    @Test
    void whoWasAWitnessDoesNotSignInTheSameRound() {
        assertThat(opScherm("", "Voornaam-COORDINATOR Naam")).hasStatus3xxRedirection();

        assertThat(als(
                        Rol.COORDINATOR,
                        post(pad(Partij.DIENST) + "/aanmelding")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .bodyText()
                .contains("was getuige");
    }

    /** F.18: who may sign is asked of the day itself; only paper and eID may be from before. */
    @Test
    void aRepresentativeWhoLeftDoesNotSignOnTheScreenWithAnEarlierDay() {
        var gisteren = LocalDate.now(clock).minusDays(1);
        wasDefinitiefOp(gisteren);
        verliet(gisteren);

        assertThatThrownBy(() -> zetten.voor(ronde.id(), vertegenwoordiger(gisteren)))
                .isInstanceOf(DomainException.class);
        assertThat(vak(Partij.VERTEGENWOORDIGER).isGetekend()).isFalse();
    }

    @Test
    void aSignatureOnTheScreenIsOfToday() {
        wasDefinitiefOp(LocalDate.now(clock).minusDays(1));
        zetten.voor(ronde.id(), vertegenwoordiger(LocalDate.now(clock).minusDays(1)));

        assertThat(vak(Partij.VERTEGENWOORDIGER).handtekening().datum()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void nobodySignsAVersionThatLapsed() {
        jdbc.sql("update document set status = 'VERVALLEN', eindversie = null where id = ?")
                .param(ronde.documentId())
                .update();

        assertThat(opScherm("", "Getuige Een").getMvcResult().getFlashMap().get("waarschuwing"))
                .asString()
                .contains("nieuwe versie");
        assertThat(vak(Partij.CLIENT).isGetekend()).isFalse();
    }

    /** EX-4: nothing happens on the day that somebody leaves, so the round is looked at again when it is opened. */
    @Test
    void aRoundAsksOtherPeopleWhenARepresentativeLeftMeanwhile() {
        assertThat(opScherm("", "Getuige Een")).hasStatus3xxRedirection();
        verliet(LocalDate.now(clock).minusDays(1));

        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/handtekeningen", traject.code()))
                .hasStatusOk()
                .bodyText()
                .contains("vervallen door een wijziging");
        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
        assertThat(starten.voor(reeks).vakken())
                .filteredOn(vak -> vak.partij() == Partij.VERTEGENWOORDIGER)
                .singleElement()
                .satisfies(vak -> assertThat(vak.toegelaten()).isEmpty());
    }

    @Test
    void aSignatureIsRefusedWhenOtherPeopleMustSignNow() {
        verliet(LocalDate.now(clock).minusDays(1));

        assertThatThrownBy(() -> zetten.voor(ronde.id(), client()))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("ondertekening.anderen"));
        opScherm("", "Getuige Een");
        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.GEWIJZIGD);
    }

    private void wasDefinitiefOp(LocalDate dag) {
        jdbc.sql("update ondertekening set definitief_op = ? where id = ?")
                .param(dag)
                .param(ronde.id())
                .update();
    }

    private void verliet(LocalDate laatsteDag) {
        jdbc.sql("update vertegenwoordiger set tot = ? where client_id = ?")
                .param(laatsteDag)
                .param(traject.clientId())
                .update();
    }

    private NieuweHandtekening client() {
        return nieuw(Partij.CLIENT, LocalDate.now(clock), null, null);
    }

    private NieuweHandtekening vertegenwoordiger(LocalDate datum) {
        var wie = vertegenwoordiging.van(traject.clientId()).mensen().get(0).id();
        return nieuw(Partij.VERTEGENWOORDIGER, datum, BEWINDVOERDER, wie);
    }

    private NieuweHandtekening nieuw(
            Partij partij, LocalDate datum, @Nullable String naam, @Nullable Long vertegenwoordigerId) {
        return new NieuweHandtekening(
                vak(partij).id(),
                Tekenwijze.SCHERM,
                datum,
                naam,
                null,
                vertegenwoordigerId,
                null,
                "Getuige Een",
                null,
                null,
                Herkomst.ONBEKEND);
    }

    private MvcTestResult opScherm(String naam, String getuige) {
        var request = post(pad(Partij.CLIENT) + "/scherm").with(csrf());
        Map.of("naam", naam, "getuige", getuige, "akkoord", "ja").forEach(request::param);
        return als(Rol.JOBCOACH, request);
    }

    private Vak vak(Partij partij) {
        return zoeken.metId(ronde.id()).vakken().stream()
                .filter(vak -> vak.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private String pad(Partij partij) {
        return "/trajecten/%s/handtekeningen/%d/vakken/%d"
                .formatted(traject.code(), ronde.id(), vak(partij).id());
    }
}
