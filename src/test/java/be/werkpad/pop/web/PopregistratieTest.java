package be.werkpad.pop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** AM-3, C.7 POP: each version has one registration {versie, datum, door, referentie}, shown on the POP and in the list. */
class PopregistratieTest extends PaginaTest {
    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private Clock klok;

    private LocalDate vandaag;
    private String code;

    @BeforeEach
    void deelnemer() {
        vandaag = LocalDate.now(klok);
        code = aanmelding("Popregistratie");
    }

    @Test
    void eachVersionOfAPopHasItsOwnRegistration() throws Exception {
        var eerste = pop("Kassa");
        assertThat(registreer(eerste, vandaag, "REG-A-1"))
                .as("a draft")
                .bodyText()
                .contains("nog niet definitief");
        maakDefinitief(eerste);
        assertThat(lijst()).bodyText().contains("Nog niet geregistreerd");
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/trajecten/{code}/pop", code).with(csrf()).param("documentId", "" + eerste)))
                .redirectedUrl()
                .isEqualTo("/trajecten/%s/pop/%d".formatted(code, eerste));
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/pop/{id}", code, eerste))
                .hasStatusOk();
        assertThat(registreer(eerste, vandaag.plusDays(1), "REG-A-1"))
                .bodyText()
                .contains("tot vandaag");
        assertThat(registreer(eerste, vandaag, " ")).bodyText().contains("Vul het nummer");
        assertThat(registreer(eerste, vandaag, "REG-A-1")).hasStatus3xxRedirection();
        assertThat(registreer(eerste, vandaag, "REG-A-2")).bodyText().contains("al geregistreerd");
        assertThat(lijst())
                .bodyText()
                .contains("Plan 1, geregistreerd op", "REG-A-1")
                .doesNotContain("REG-A-2");
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten/{id}", code, eerste))
                .bodyText()
                .contains("REG-A-1");

        var tweede = pop("Kassa en rekken");
        assertThat(pagina(tweede)).bodyText().contains("Eerdere registraties", "REG-A-1");
        maakDefinitief(tweede);
        assertThat(lijst()).bodyText().contains("REG-A-1", "Nog niet geregistreerd");
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/api/trajecten/{code}/pop/{id}", code, tweede)
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json(Map.of("datum", vandaag.toString(), "referentie", "REG-B-1")))))
                .hasStatus(201);
        assertThat(lees(Rol.JOBCOACH, "/api/trajecten/{code}/pop", code))
                .bodyText()
                .contains("\"versie\":1", "REG-A-1", "\"versie\":2", "REG-B-1", account(Rol.JOBCOACH));
    }

    @Test
    void onlyAPopIsRegistered() throws Exception {
        als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/documenten/nieuw", code)
                        .param("soort", "INFOBLAD_RECHTEN")
                        .with(csrf()));
        var infoblad = laatste(Documentsoort.INFOBLAD_RECHTEN);
        maakDefinitief(infoblad);
        assertThat(registreer(infoblad, vandaag, "REG-C-1")).hasStatus(404);
        assertThat(lijst()).bodyText().doesNotContain("geregistreerd");
    }

    private long pop(String competentie) throws Exception {
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/api/trajecten/{code}/documenten/POP", code)
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json(plan(competentie)))))
                .hasStatusOk();
        return laatste(Documentsoort.POP);
    }

    private Map<String, Object> plan(String competentie) {
        var actie = Map.of(
                "doel", competentie,
                "wat", "Oefenen",
                "categorie", "WERKVLOER",
                "wie", "Collega-Een",
                "tegen", vandaag.plusMonths(1).toString(),
                "resultaat", "Het lukt alleen");
        return Map.of(
                "orientatie",
                "We praatten over werk.",
                "competentiesNu",
                List.of(Map.of("naam", "Tellen", "type", "GENERIEK", "niveau", "goed")),
                "doelen",
                List.of(Map.of("competentie", competentie, "doel", "Alleen doen", "maat", "Twee keer")),
                "acties",
                List.of(actie, actie),
                "uitstroomrichting",
                "NOG_OPEN",
                "eigenWoorden",
                "Ik kijk ernaar uit.",
                "akkoordDeelnemer",
                true,
                "herzienOp",
                vandaag.plusMonths(3).toString());
    }

    private void maakDefinitief(long id) {
        verstuur(Rol.JOBCOACH, "/trajecten/%s/documenten/%d/voorleggen".formatted(code, id));
        verstuur(Rol.JOBCOACH, "/trajecten/%s/documenten/%d/definitief".formatted(code, id));
        assertThat(documenten.metId(id).isDefinitief()).isTrue();
    }

    private MvcTestResult registreer(long id, LocalDate datum, String referentie) {
        return als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/pop/{id}", code, id)
                        .with(csrf())
                        .param("datum", datum.toString())
                        .param("referentie", referentie));
    }

    private MvcTestResult lijst() {
        return lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code);
    }

    private MvcTestResult pagina(long id) {
        return lees(Rol.JOBCOACH, "/api/documenten/{id}/pagina", id);
    }

    private long laatste(Documentsoort soort) {
        return documenten.vanTraject(trajecten.metCode(code).id()).stream()
                .filter(document -> document.soort() == soort)
                .mapToLong(DocumentKaart::id)
                .max()
                .orElseThrow();
    }

    private static String json(Object inhoud) throws Exception {
        return new ObjectMapper().writeValueAsString(inhoud);
    }
}
