package be.werkpad.sjabloon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.security.Rol;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.support.PaginaTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** CH-4a: a coördinator changes a text, has it checked against the law and takes it in use; a new law asks it again. */
@Transactional
class SjablonenPaginaTest extends PaginaTest {
    private static final String PAGINA = "/sjablonen/doorverwijsbrief";
    private static final String OUD = "Begeleid Werken is nu niet de juiste weg.";
    private static final String NIEUW = "Begeleid Werken past nu niet bij jou.";

    @Autowired
    private SjabloonZoeken sjablonen;

    @Autowired
    private Clock clock;

    @Test
    void takesATextInUseOnlyWhenItIsCheckedAgainstTheLawOfNow() {
        nieuweWet();
        assertThat(schrijf(tekst().replace(OUD, NIEUW), "Zachter gezegd")).hasStatus(302);
        assertThat(lees(Rol.COORDINATOR, PAGINA + "/1/voorbeeld?niveau=DUIDELIJK"))
                .hasStatusOk()
                .bodyText()
                .contains(NIEUW);
        assertThat(verstuur(Rol.COORDINATOR, PAGINA + "/1/gebruiken")).hasStatus(302);
        assertThat(sjablonen.geldend("doorverwijsbrief").tekst())
                .as("not checked")
                .contains(OUD);

        assertThat(nazicht("", "")).hasStatusOk().bodyText().contains("fout-op", "Vul een datum in.");
        assertThat(nazicht("", vandaag()))
                .hasStatusOk()
                .bodyText()
                .contains("fout-nagekekenDoor", "Lezer-Een", "maxlength=\"100\"", "max=\"" + vandaag() + "\"")
                .as("what was typed is kept");
        assertThat(nazicht("Jurist-Een", vandaag())).hasStatus(302);
        assertThat(verstuur(Rol.COORDINATOR, PAGINA + "/1/gebruiken")).hasStatus(302);
        assertThat(sjablonen.geldend("doorverwijsbrief").tekst()).contains(NIEUW);
    }

    @Test
    void refusesATextThatLosesWhatItMustSayAndKeepsWhatWasTyped() {
        var zonder = tekst().replaceAll("(?s)<section id=\"besluit\".*?</section>", "");
        assertThat(schrijf(zonder.replace(OUD, NIEUW), "Korter"))
                .hasStatusOk()
                .bodyText()
                .contains("De tekst is niet bewaard", "besluit", NIEUW, "Korter");
        assertThat(schrijf(tekst().replace(OUD, NIEUW), ""))
                .hasStatusOk()
                .bodyText()
                .contains("fout-reden", NIEUW);
        assertThat(sjablonen.versies("doorverwijsbrief")).as("nothing kept").hasSize(1);
    }

    @Test
    void aNewLawListsWhatToReview() {
        assertThat(wet("twee woorden", "2099-13-45"))
                .hasStatusOk()
                .bodyText()
                .contains("fout-geldigVan", "Dit is geen datum.", "Voorbeeldwet");
        assertThat(wet("twee woorden", vandaag())).hasStatusOk().bodyText().contains("fout-code", "Voorbeeldwet");
        nieuweWet();
        var aantal = sjablonen.overzicht().size();
        assertThat(lees(Rol.COORDINATOR, "/sjablonen"))
                .bodyText()
                .contains(aantal + " sjablonen zijn nog niet nagekeken", "Voorbeeldwet");
        assertThat(als(Rol.JOBCOACH, post("/sjablonen/regelgeving").with(csrf())))
                .hasStatus(403);
    }

    private void nieuweWet() {
        assertThat(wet("VOORBEELD-1", vandaag())).hasStatus(302);
    }

    private MvcTestResult wet(String code, String geldigVan) {
        return stuur(
                "/sjablonen/regelgeving",
                Map.of("code", code, "titel", "Voorbeeldwet", "geldigVan", geldigVan, "bron", "Test"));
    }

    private MvcTestResult schrijf(String tekst, String reden) {
        return stuur(PAGINA, Map.of("tekst", tekst, "reden", reden));
    }

    private MvcTestResult nazicht(String door, String op) {
        return stuur(
                PAGINA + "/nazicht", Map.of("versie", "1", "nagekekenDoor", door, "getestMet", "Lezer-Een", "op", op));
    }

    private MvcTestResult stuur(String pad, Map<String, String> velden) {
        var vraag = post(pad).with(csrf());
        velden.forEach(vraag::param);
        return als(Rol.COORDINATOR, vraag);
    }

    private String tekst() {
        return sjablonen.inGebruik("doorverwijsbrief").tekst();
    }

    private String vandaag() {
        return LocalDate.now(clock).toString();
    }
}
