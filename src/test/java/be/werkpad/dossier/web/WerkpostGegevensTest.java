package be.werkpad.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Inzending;
import be.werkpad.jobfinding.KandidaatToevoegen;
import be.werkpad.jobfinding.Zoekactie;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** C.6.4, C.6.5: papers name the werkpost as a party, so somebody can write down who that is. */
class WerkpostGegevensTest extends PaginaTest {
    private static final String FORMULIER = "werkomgeving-beschrijven";

    @Autowired
    WerkpostToevoegen toevoegen;

    @Autowired
    WerkpostZoeken werkposten;

    @Autowired
    KandidaatToevoegen kandidaten;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    List<FormulierVerwerker> verwerkers;

    @Autowired
    List<Formulierverrijker> verrijkers;

    private String code;
    private long werkpostId;

    @BeforeEach
    void eenZoekactie() {
        code = aanmelding("Werkpost");
        werkpostId = toevoegen
                .voor(new NieuweWerkpost("Werkpost-Kaal", "3800", "Sint-Truiden"))
                .id();
        kandidaten.voor(new Zoekactie(
                trajecten.metCode(code).id(),
                werkpostId,
                LocalDate.of(2027, 3, 1),
                "TELEFOON",
                "INTERESSE",
                "Wens-1",
                null,
                null));
    }

    private void beschrijf(Map<String, Object> antwoorden) {
        verwerkers.stream()
                .filter(verwerker -> verwerker.formulier().equals(FORMULIER))
                .findFirst()
                .orElseThrow()
                .verwerk(new Inzending(
                        FORMULIER, 1, "BW-TEST1", antwoorden, "coach", LocalDate.of(2027, 3, 1), variabelen()));
    }

    private Map<String, Object> variabelen() {
        return Map.of("werkpostId", werkpostId);
    }

    @Test
    void keepsWithTheWerkpostWhatTheJobcoachWroteDownThere() {
        beschrijf(Map.of("straat", "Straat-1 1", "ondernemingsnummer", "0428.759.497", "contactNaam", "Contact-1"));
        beschrijf(Map.of("contactTelefoon", "0470 12 34 56"));

        var kaart = werkposten.metId(werkpostId);
        assertThat(kaart.naam()).isEqualTo("Werkpost-Kaal");
        assertThat(kaart.straat()).isEqualTo("Straat-1 1");
        assertThat(kaart.ondernemingsnummer()).isEqualTo("0428759497");
        assertThat(kaart.contactNaam()).isEqualTo("Contact-1");
        assertThat(kaart.contactTelefoon()).isEqualTo("+32470123456");
    }

    @Test
    void fillsInWhatIsKnown() {
        beschrijf(Map.of("straat", "Straat-1 1", "contactEmail", "contact@example.org"));
        var gegevens = new HashMap<String, Object>();

        verrijkers.stream()
                .filter(verrijker -> verrijker.formulier().equals(FORMULIER))
                .forEach(verrijker ->
                        verrijker.verrijk(JsonNodeFactory.instance.objectNode(), gegevens, 1, variabelen()));

        assertThat(gegevens).isEqualTo(Map.of("straat", "Straat-1 1", "contactEmail", "contact@example.org"));
    }

    @Test
    void isChangedOnAPageOfTheDossierByJobcoachAndCoordinator() {
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/werkposten", code))
                .bodyText()
                .contains("/werkposten/%d/wijzigen".formatted(werkpostId));
        assertThat(wijzig(Rol.JOBCOACH, werkpostId, "0428.759.497")).hasStatus3xxRedirection();
        assertThat(lees(Rol.COORDINATOR, "/trajecten/{code}/werkposten/{id}/wijzigen", code, werkpostId))
                .hasStatusOk()
                .bodyText()
                .contains("Straat-9 9", "0428759497", "Contact-9");
        assertThat(wijzig(Rol.COORDINATOR, werkpostId, "")).hasStatus3xxRedirection();

        assertThat(werkposten.metId(werkpostId).ondernemingsnummer()).isNull();
    }

    @Test
    void saysBesideTheFieldThatANumberIsWrong() {
        assertThat(wijzig(Rol.JOBCOACH, werkpostId, "0428.759.498"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"fout-ondernemingsnummer\"", "Dit ondernemingsnummer klopt niet.", "Straat-9 9");
    }

    @Test
    void isNotChangedFromADossierThatHasNothingToDoWithIt() {
        var vreemd = toevoegen
                .voor(new NieuweWerkpost("Werkpost-Elders", "3800", "Sint-Truiden"))
                .id();

        assertThat(wijzig(Rol.JOBCOACH, vreemd, "")).hasStatus(404);
        assertThat(lees(Rol.MANAGER, "/trajecten/{code}/werkposten/{id}/wijzigen", code, werkpostId))
                .hasStatus(403);
    }

    private MvcTestResult wijzig(Rol rol, long id, String nummer) {
        return als(
                rol,
                post("/trajecten/{code}/werkposten/{id}/wijzigen", code, id)
                        .param("naam", "Werkpost-Negen")
                        .param("straat", "Straat-9 9")
                        .param("postcode", "3800")
                        .param("gemeente", "Sint-Truiden")
                        .param("ondernemingsnummer", nummer)
                        .param("contactNaam", "Contact-9")
                        .with(csrf()));
    }
}
