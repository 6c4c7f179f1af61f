package be.werkpad.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.PaginaTest;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CH-6d-2: each risk has a review date of its own, which another risk does not wipe. */
class RisicoNakijkenTest extends PaginaTest {
    @Autowired
    private ProcessGateway processen;

    @Autowired
    private FormulierIndienen indienen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private TermijnZoeken termijnen;

    @Autowired
    private RisicoZoeken risicos;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private MedewerkerZoeken medewerkers;

    @Autowired
    private Clock klok;

    private LocalDate vandaag;
    private String code;

    @BeforeEach
    void vandaag() {
        vandaag = LocalDate.now(klok);
    }

    @Test
    void aSecondRiskDoesNotWipeTheReviewOfTheFirst() {
        code = aanmelding("Risicos");
        weeg(vandaag.plusMonths(2));
        weeg(vandaag.plusMonths(5));
        assertThat(nazicht()).containsExactly(vandaag.plusMonths(2));

        var eerste = risicos.vanTraject(traject()).get(0).id();
        assertThat(kijkNa(eerste, "", "")).flash().containsKey("fout");
        assertThat(kijkNa(eerste, "Het gaat goed.", vandaag.plusYears(2).toString()))
                .flash()
                .containsKey("fout");
        assertThat(kijkNa(eerste, "Het gaat goed.", "")).flash().containsKey("melding");
        assertThat(nazicht()).containsExactly(vandaag.plusMonths(5));

        var tweede = risicos.vanTraject(traject()).get(1).id();
        kijkNa(tweede, "Nog even volgen.", vandaag.plusMonths(7).toString());
        assertThat(nazicht()).containsExactly(vandaag.plusMonths(7));
        kijkNa(tweede, "Klaar.", "");
        assertThat(nazicht()).isEmpty();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/risicos", code))
                .hasStatusOk()
                .bodyText()
                .contains("Bij het nakijken: Het gaat goed.");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult kijkNa(long id, String bevinding, String op) {
        return als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/risicos/{id}/nakijken", code, id)
                        .with(csrf())
                        .param("bevinding", bevinding)
                        .param("opnieuwOp", op));
    }

    private List<LocalDate> nazicht() {
        return termijnen.openVan(traject()).stream()
                .filter(termijn -> termijn.sleutel().equals(Risiconazicht.TERMIJN))
                .map(TermijnKaart::datum)
                .toList();
    }

    private long traject() {
        return trajecten.metCode(code).id();
    }

    /** C.6.14: an incident that began under the model of before has no step for the paper and the coordinator. */
    @Test
    void aRiskInAnIncidentOfAnOlderModelHasItsPaperAndItsCoordinator() {
        code = aanmelding("Oud-incident");
        var groot = antwoorden(vandaag.plusMonths(3));
        groot.remove("aanvaardReden");
        groot.put("kans", "GROOT");
        groot.put("besluit", "DOEN_MET_MAATREGELEN");
        groot.put("maatregelen", List.of(Map.of("wat", "Handschoenen", "wie", "De werkpost")));
        assertThatThrownBy(() -> dienOudIn("oud-1", groot))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("akkoordCoordinator"));

        groot.put("akkoordCoordinator", medewerkers.naam(account(Rol.COORDINATOR)));
        dienOudIn("oud-2", groot);

        assertThat(risicos.vanTraject(traject())).last().satisfies(risico -> {
            assertThat(risico.akkoordDoor()).isEqualTo(account(Rol.COORDINATOR));
            assertThat(documenten.vanTraject(traject()))
                    .filteredOn(document -> document.soort() == Documentsoort.RISICOAFWEGING)
                    .extracting(document -> document.reeks().onderwerpId())
                    .contains(risico.antwoordId());
        });
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/risicos", code))
                .bodyText()
                .contains("Handschoenen");
    }

    private void dienOudIn(String taak, Map<String, Object> antwoorden) {
        var schema = processen
                .form("risico-afweging", "risico-afwegen")
                .replace("\"key\": \"aanvaardReden\"", "\"key\": \"akkoordCoordinator\"")
                .replace("\"key\":\"aanvaardReden\"", "\"key\":\"akkoordCoordinator\"")
                .replace("=besluit != \\\"DOEN\\\"", "=besluit = \\\"NOOIT\\\"");
        indienen.voor(
                new Inzending(
                        "risico-na-incident-afwegen",
                        traject(),
                        code,
                        antwoorden,
                        account(Rol.JOBCOACH),
                        vandaag,
                        Map.of()),
                new FormulierIndienen.Ingediend(taak, "Risico na incident afwegen", "incident", taak, schema),
                Formulierschema.parse(schema));
    }

    private void weeg(LocalDate nazienOp) {
        var schema = processen.form("risico-afweging", "risico-afwegen");
        indienen.voor(
                new Inzending(
                        "risico-afwegen",
                        traject(),
                        code,
                        antwoorden(nazienOp),
                        account(Rol.JOBCOACH),
                        vandaag,
                        Map.of()),
                new FormulierIndienen.Ingediend("t-" + nazienOp, "Risico afwegen", "assessment", "i-" + code, schema),
                Formulierschema.parse(schema));
    }

    private static Map<String, Object> antwoorden(LocalDate nazienOp) {
        return new HashMap<String, Object>(Map.of(
                "situatie", "Met de bus naar het werk",
                "risico", "De bus missen",
                "voorWie", List.of("CLIENT"),
                "kans", "MIDDEN",
                "gevolg", "LICHT",
                "watWilClient", "Ik wil het zelf proberen.",
                "restrisico", "KLEIN",
                "besluit", "DOEN",
                "aanvaardReden", "Dit hoort bij het leven.",
                "nazienOp", nazienOp.toString()));
    }
}
