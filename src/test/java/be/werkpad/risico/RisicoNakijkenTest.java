package be.werkpad.risico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.Rol;
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

    private void weeg(LocalDate nazienOp) {
        var schema = processen.form("risico-afweging", "risico-afwegen");
        var antwoorden = new HashMap<String, Object>(Map.of(
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
        indienen.voor(
                new Inzending("risico-afwegen", traject(), code, antwoorden, account(Rol.JOBCOACH), vandaag, Map.of()),
                new FormulierIndienen.Ingediend("t-" + nazienOp, "Risico afwegen", "assessment", "i-" + code, schema),
                Formulierschema.parse(schema));
    }
}
