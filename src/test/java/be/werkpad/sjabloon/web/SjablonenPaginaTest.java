package be.werkpad.sjabloon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.security.Rol;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.support.PaginaTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** CH-4a: a coördinator changes a text, has it checked against the law and takes it in use; a new law asks it again. */
@Transactional
class SjablonenPaginaTest extends PaginaTest {
    private static final String PAGINA = "/sjablonen/doorverwijsbrief";
    private static final String OUD = "Je kan nu niet starten met Begeleid Werken.";
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

    /** Once such a text was in use, each document of its kind would have failed. */
    @Test
    void refusesATextThatGivesNoDocumentOrAnEmptySection() {
        assertThat(schrijf(tekst().replace("<article ", "<article data-th-if=\"${eenvoudig}\" "), "Voor later"))
                .hasStatusOk()
                .bodyText()
                .contains("De tekst is niet bewaard", "&lt;article&gt;");
        assertThat(schrijf(
                        tekst().replaceAll("(?s)(<section id=\"klacht\".*?</h2>).*?</section>", "$1</section>"),
                        "Kort"))
                .hasStatusOk()
                .bodyText()
                .contains("De tekst is niet bewaard", "leeg");
        assertThat(sjablonen.versies("doorverwijsbrief")).as("nothing kept").hasSize(1);
    }

    @Test
    void showsWhoOfTheDemoReadTheTextsThatCameAlong() {
        assertThat(lees(Rol.COORDINATOR, "/sjablonen"))
                .bodyText()
                .contains("Cor Coördinator")
                .doesNotContain("nog na te kijken");
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

    @Test
    void keepsTheTypedTextWhenSomebodyElseSavedFirst() {
        assertThat(schrijf(tekst().replace(OUD, "Wij vonden geen plaats voor jou."), "Eerst"))
                .hasStatus(302);
        var tweede = tekst().replace(OUD, NIEUW);
        assertThat(schrijf(tweede, "Zachter gezegd"))
                .hasStatusOk()
                .bodyText()
                .contains("Iemand bewaarde intussen versie 1", NIEUW, "Zachter gezegd")
                .containsPattern("name=\"basis\" value=\"1\"");
        assertThat(sjablonen.versies("doorverwijsbrief")).hasSize(2);
        assertThat(schrijf(tweede, "Zachter gezegd", Map.of("basis", "1"))).hasStatus(302);
        assertThat(lees(Rol.COORDINATOR, PAGINA))
                .as("one goes on with the newest text")
                .bodyText()
                .contains("name=\"basis\" value=\"2\"", NIEUW);
    }

    @Test
    void refusesATextThatIsThereAlready() {
        assertThat(schrijf(tekst(), "Zomaar")).hasStatusOk().bodyText().contains("dezelfde als de meegeleverde tekst");
        assertThat(sjablonen.versies("doorverwijsbrief")).hasSize(1);
    }

    /** F.9: the proof is a person who read it; who, when and what that person said belong together. */
    @Test
    void keepsWhoTriedToReadAText() {
        var dag = LocalDate.now(clock).toString();
        assertThat(nazicht(Map.of(
                        "versie", "0", "nagekekenDoor", "Juriste Voorbeeld", "op", dag, "getestMet", "Lezer-Een")))
                .bodyText()
                .contains("Vul in wanneer de tekst is getest.");
        assertThat(nazicht(Map.of(
                        "versie", "0", "nagekekenDoor", "Juriste Voorbeeld", "op", dag, "testOpmerking", "Vlot")))
                .bodyText()
                .contains("Schrijf met wie de tekst is getest.");

        nazicht(Map.of(
                "versie", "0",
                "nagekekenDoor", "Juriste Voorbeeld",
                "op", dag,
                "getestMet", "Lezer-Een",
                "getestOp", dag,
                "testOpmerking", "Het woord circuit was moeilijk"));

        assertThat(lees(Rol.COORDINATOR, PAGINA))
                .bodyText()
                .contains("Getest met Lezer-Een op", "Het woord circuit was moeilijk");
    }

    @Test
    void tellsAtOnceWhatIsTooLongOrMissing() {
        assertThat(schrijf(tekst().replace(OUD, NIEUW), "x".repeat(501), Map.of("bron", "anders")))
                .hasStatusOk()
                .bodyText()
                .contains("fout-reden", "Schrijf hoogstens 500 tekens.", "fout-bron");
        assertThat(nazicht(Map.of(
                        "versie", "abc", "nagekekenDoor", "x".repeat(101), "getestMet", "y".repeat(101), "op", "9-9")))
                .hasStatusOk()
                .bodyText()
                .contains("fout-versie", "fout-nagekekenDoor", "fout-getestMet", "fout-op", "Dit is geen datum.");
        assertThat(stuur("/sjablonen/regelgeving", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("fout-code", "fout-titel", "fout-geldigVan", "fout-bron");
        assertThat(stuur(
                        "/sjablonen/regelgeving",
                        Map.of("code", "X-1", "titel", "x".repeat(201), "geldigVan", "9-9", "bron", "y".repeat(501))))
                .hasStatusOk()
                .bodyText()
                .contains("fout-titel", "hoogstens 200", "fout-geldigVan", "Dit is geen datum.", "hoogstens 500");
    }

    @Test
    void showsByWhomWhenAndWithWhichLawEachVersionWasChecked() {
        nieuweWet();
        assertThat(schrijf(tekst().replace(OUD, NIEUW), "Van het Platform", Map.of("bron", "PLATFORM")))
                .hasStatus(302);
        assertThat(nazicht("Jurist-Een", vandaag())).hasStatus(302);
        var dag =
                LocalDate.now(clock).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE")));
        assertThat(lees(Rol.COORDINATOR, PAGINA))
                .bodyText()
                .contains(
                        "typetekst van het Platform",
                        "eigen tekst",
                        "Gemaakt op " + dag + " door " + account(Rol.COORDINATOR),
                        "Door Jurist-Een op " + dag + ", met: Voorbeeldwet.",
                        "Genoteerd door " + account(Rol.COORDINATOR),
                        "Getest met Lezer-Een op ");
    }

    @Test
    void refusesANazichtFromBeforeTheTextExisted() {
        nieuweWet();
        assertThat(schrijf(tekst().replace(OUD, NIEUW), "Zachter gezegd")).hasStatus(302);
        var gisteren = LocalDate.now(clock).minusDays(1);
        assertThat(nazicht("Jurist-Een", gisteren.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("fout-op", "bestond deze tekst nog niet");
        assertThat(nazicht("Jurist-Een", gisteren.plusDays(2).toString()))
                .hasStatusOk()
                .bodyText()
                .contains("fout-op", "toekomst");
    }

    @Test
    void refusesANazichtFromBeforeTheLawExisted() {
        assertThat(nazicht(Map.of("versie", "0", "nagekekenDoor", "Jurist-Een", "op", "1985-01-01")))
                .hasStatusOk()
                .bodyText()
                .contains("fout-op", "Op die dag bestond deze regelgeving nog niet.");
    }

    @Test
    void aComingLawIsPreparedAndCorrectedBeforeItBegins() {
        var straks = LocalDate.now(clock).plusMonths(2).toString();
        assertThat(wet("VOORBEELD-9", straks)).hasStatusOk().bodyText().contains("fout-gepubliceerdOp");
        assertThat(stuur(
                        "/sjablonen/regelgeving",
                        Map.of(
                                "code", "VOORBEELD-9",
                                "titel", "Vorbeeldwet",
                                "geldigVan", straks,
                                "bron", "Test",
                                "gepubliceerdOp", vandaag())))
                .hasStatus(302);
        assertThat(lees(Rol.COORDINATOR, PAGINA)).bodyText().contains("Met welke regelgeving?", "Vorbeeldwet");
        assertThat(nazicht(Map.of(
                        "versie", "0", "regelgeving", "VOORBEELD-9", "nagekekenDoor", "Jurist-Een", "op", vandaag())))
                .hasStatus(302);
        assertThat(sjablonen.geldend("doorverwijsbrief").regelgeving().code())
                .as("it did not begin yet")
                .isNotEqualTo("VOORBEELD-9");
        assertThat(stuur(
                        "/sjablonen/regelgeving/VOORBEELD-9",
                        Map.of(
                                "titel",
                                "Voorbeeldwet",
                                "geldigVan",
                                straks,
                                "bron",
                                "Test",
                                "gepubliceerdOp",
                                vandaag())))
                .hasStatus(302);
        assertThat(lees(Rol.COORDINATOR, "/sjablonen"))
                .bodyText()
                .contains("Voorbeeldwet")
                .doesNotContain("Vorbeeldwet");
    }

    @Test
    void everyPageTellsACoordinatorThatALawBegan() {
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/overeenkomsten"))
                .bodyText()
                .doesNotContain("nog niet nagekeken met de regelgeving");
        nieuweWet();
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/overeenkomsten"))
                .bodyText()
                .contains("sjablonen zijn nog niet nagekeken met de regelgeving van nu. Kijk bij Sjablonen.");
    }

    @Test
    void foldsTheVersionsThatNobodyUsesAnyMore() {
        for (int keer = 0; keer < 4; keer++) {
            assertThat(schrijf(
                            tekst().replace(OUD, NIEUW + " Dit is %d.".formatted(keer)),
                            "Anders",
                            Map.of("basis", String.valueOf(keer))))
                    .hasStatus(302);
        }
        assertThat(lees(Rol.COORDINATOR, PAGINA)).bodyText().contains("<summary>Oudere versies: 2</summary>");
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
        return schrijf(tekst, reden, Map.of());
    }

    private MvcTestResult schrijf(String tekst, String reden, Map<String, String> anders) {
        var velden = new HashMap<>(Map.of("tekst", tekst, "reden", reden, "basis", "0", "bron", "EIGEN"));
        velden.putAll(anders);
        return stuur(PAGINA, velden);
    }

    private MvcTestResult nazicht(String door, String op) {
        return nazicht(
                Map.of("versie", "1", "nagekekenDoor", door, "getestMet", "Lezer-Een", "getestOp", op, "op", op));
    }

    private MvcTestResult nazicht(Map<String, String> velden) {
        return stuur(PAGINA + "/nazicht", velden);
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
