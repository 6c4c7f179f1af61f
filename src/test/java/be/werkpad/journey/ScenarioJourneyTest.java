package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditControle;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentsoort;
import be.werkpad.sjabloon.pdf.PdfCheck;
import be.werkpad.support.WerkpadTest;
import be.werkpad.taak.TakenControle;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The other acceptance stories of domein Y, replayed through HTTP; afterwards inbox and audit trail must be right. */
@WerkpadTest
class ScenarioJourneyTest {
    private static final Set<Documentsoort> OM_TE_TEKENEN = EnumSet.of(
            Documentsoort.ENGAGEMENTSVERKLARING,
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA,
            Documentsoort.BEEINDIGING);

    @LocalServerPort
    private int poort;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private TakenControle taken;

    @Autowired
    private AuditControle audit;

    @Autowired
    private AuditZoeken auditregels;

    @Autowired
    private TrajectZoeken trajecten;

    private Api api;
    private ScenarioReplay verhaal;

    @BeforeEach
    void open() {
        api = new Api(poort);
        verhaal = new ScenarioReplay(api).opDeWerkpostenVanHetVerhaal();
    }

    @AfterEach
    void inboxAndAuditTrailAreRight() {
        assertThat(taken.verschillen()).isEmpty();
        assertThat(audit.controleer()).isEmpty();
    }

    /** C.6: what people sign holds what it should, each answer in its place. */
    @AfterEach
    void agreementsAreComplete() {
        documenten.vanTraject(trajecten.metCode(verhaal.trajectcode()).id()).stream()
                .filter(document -> OM_TE_TEKENEN.contains(document.soort()))
                .forEach(document -> assertThat(
                                PdfCheck.spokenText(bestanden.lees(document)).replaceAll("\\s+", " "))
                        .as(document.naam())
                        .doesNotContain("Dit is nog niet ingevuld", "Andere antwoorden"));
    }

    @Test
    void s2SearchesOnAfterANoAndKeepsBothVisits() {
        var code = verhaal.speel("S2");
        assertThat(fase(code)).isEqualTo("PROEFPERIODE");
        var keuzes = lees(code, "/beslissingen");
        assertThat(keuzes).contains("ANDERE_WERKPOST");
        assertThat(aantal(keuzes, "\"B5\"")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void s3StopsThePlacementButNotTheTrajectWhenTheEmployerStops() {
        var code = verhaal.speel("S3");
        assertThat(fase(code)).isEqualTo("JOBFINDING");
        assertThat(acties(code)).contains(Actie.PLAATSING_GESTOPT);
        var papier = api.document("coordinator", code, "BEEINDIGING");
        assertThat(papier.get("status").asText()).isEqualTo("GETEKEND");
        assertThat(spreek(papier))
                .as("C.6.11: what stops, since when, who asked it and what is settled")
                .contains("De laatste dag", "Op vraag van", "De werkpost", "Samen koffie gedronken")
                .doesNotContain("Dit is nog niet ingevuld");
    }

    @Test
    void s4EscalatesAMissedTrialEndAndNeverProlongsIt() {
        var code = verhaal.speel("S4");
        assertThat(acties(code)).contains(Actie.OVERSCHRIJDING_GEMELD);
        assertThat(fase(code)).isEqualTo("OPVOLGING");
    }

    @Test
    void s5ShowsALateBevragingAlsoDuringAPause() {
        var code = verhaal.speelTotEnMet("S5", "late-bevraging-bespreken");
        var rij = teLaat(code);
        assertThat(rij.get("dagenTeLaat").asInt()).isPositive();
        assertThat(rij.get("pauze").asBoolean()).isTrue();
        var eerst = rij.get("dagenTeLaat").asInt();
        api.klok("P30D");
        assertThat(teLaat(code).get("dagenTeLaat").asInt()).isEqualTo(eerst + 30);
    }

    @Test
    void s11HandsOverOnlyWhatTheClientAllows() {
        var code = verhaal.speel("S11");
        assertThat(status(code)).isEqualTo("AFGESLOTEN");
        assertThat(lees(code, "/documenten")).contains("OVERDRACHTSDOSSIER", "EINDEVALUATIE", "BEEINDIGING");
        assertThat(api.document("coordinator", code, "EINDEVALUATIE")
                        .get("status")
                        .asText())
                .isEqualTo("DEFINITIEF");
        assertThat(api.document("coordinator", code, "EINDEVALUATIE").get("bezorgingen"))
                .as("CH-9e")
                .hasSize(1);
        for (var soort : List.of("TUSSENTIJDSE_EVALUATIE", "EVALUATIEGESPREK", "OVERDRACHTSDOSSIER")) {
            assertThat(api.document("coordinator", code, soort).get("status").asText())
                    .as(soort + " is made after all agreed")
                    .isEqualTo("DEFINITIEF");
        }
        var papieren = api.documenten("coordinator", code, "BEEINDIGING");
        assertThat(papieren)
                .as("OV-4: one with the client, and one that the werkpost signs too")
                .hasSize(2)
                .allSatisfy(
                        document -> assertThat(document.get("status").asText()).isEqualTo("GETEKEND"));
        assertThat(papieren)
                .as("told apart by name")
                .extracting(document -> document.get("naam").asText())
                .satisfiesExactly(eerste -> assertThat(eerste).isEqualTo("Beëindiging"), tweede -> assertThat(tweede)
                        .startsWith("Beëindiging bij "));
        assertThat(spreek(papieren.get(0))).contains("Je verhuist", "Engagement");
        assertThat(spreek(papieren.get(1)))
                .contains("Bakker-Een")
                .doesNotContain("verhuist", "De hele begeleiding", "Engagement");
        assertNoemenHunWerkpost(documenten.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(document -> document.plaatsingId() != null)
                .toList());
    }

    private void assertNoemenHunWerkpost(List<DocumentKaart> papieren) {
        assertThat(papieren)
                .extracting(DocumentKaart::soort)
                .contains(
                        Documentsoort.RAAMOVEREENKOMST,
                        Documentsoort.SAMENWERKINGSOVEREENKOMST,
                        Documentsoort.AFSPRAKENNOTA,
                        Documentsoort.BEEINDIGING);
        assertThat(papieren).allSatisfy(document -> assertThat(PdfCheck.spokenText(bestanden.lees(document)))
                .as(document.naam())
                .contains(document.opmaak().betreft()));
    }

    private String spreek(JsonNode document) {
        return PdfCheck.spokenText(
                bestanden.lees(documenten.metId(document.get("id").asLong())));
    }

    @Test
    void s12NeverEndsTheFollowUpByItself() {
        var code = verhaal.speel("S12");
        assertThat(status(code)).isEqualTo("LOPEND");
        assertThat(fase(code)).isEqualTo("PROEFPERIODE");
        assertThat(acties(code)).contains(Actie.PAUZE_GESTART, Actie.PAUZE_BEEINDIGD, Actie.EVALUATIE_GEHOUDEN);
    }

    @Test
    void refusesToStartWithoutAYesOfTheClient() {
        var code = verhaal.speel("afwijzing");
        assertThat(status(code)).isEqualTo("NIET_GESTART");
        assertThat(spreek(api.document("coordinator", code, "DOORVERWIJSBRIEF")))
                .as("C.6.18: the client chose something else, the dienst decided nothing")
                .contains("Jij koos iets anders", "Wat jij koos")
                .doesNotContain("Je kan nu niet starten", "Ons besluit");
    }

    private JsonNode teLaat(String code) {
        for (var rij : api.get("manager", "/api/evaluaties/te-laat").json().get("items")) {
            if (rij.get("trajectcode").asText().equals(code)) {
                return rij;
            }
        }
        throw new AssertionError(code + " is not on the list of late evaluations");
    }

    private List<Actie> acties(String code) {
        return auditregels.vanTraject(trajecten.metCode(code).id()).stream()
                .map(AuditRegel::actie)
                .toList();
    }

    private String fase(String code) {
        return api.get("coordinator", "/api/trajecten/" + code)
                .json()
                .get("fase")
                .asText();
    }

    private String status(String code) {
        return api.get("coordinator", "/api/trajecten/" + code)
                .json()
                .get("status")
                .asText();
    }

    private String lees(String code, String deel) {
        return api.get("coordinator", "/api/trajecten/" + code + deel).tekst();
    }

    private static int aantal(String tekst, String deel) {
        return tekst.split(java.util.regex.Pattern.quote(deel), -1).length - 1;
    }
}
