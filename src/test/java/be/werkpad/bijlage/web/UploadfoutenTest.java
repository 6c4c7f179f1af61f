package be.werkpad.bijlage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import be.werkpad.bijlage.BestandMother;
import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.support.Personen;
import be.werkpad.support.Programma;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person or a program hears about a file that does not arrive, from the real server. */
class UploadfoutenTest extends PaginaTest {
    private static final String FORMULIER = "multipart/form-data; boundary=grens";
    private static final byte[] TE_GROOT = new byte[27 * 1024 * 1024];

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Programma browser;
    private Programma programma;
    private String pagina;

    @BeforeEach
    void iemandMetEenDossier() {
        var account = Personen.zorgVoor(accounts, Rol.JOBCOACH, TEAM);
        browser = Programma.ingelogd(port, account, Personen.WACHTWOORD);
        programma = Programma.met(port, account, Personen.WACHTWOORD);
        pagina = "/trajecten/" + aanmelding("Upload") + "/bijlagen";
    }

    @Test
    void saysOnThePageHowLargeAFileMayBe() {
        var antwoord = stuur(token(), "groot.pdf", TE_GROOT);

        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.body())
                .contains("te groot", "hoogstens 10 MB")
                .doesNotContain("Geen toegang", "Exception")
                .containsOnlyOnce("te groot");
    }

    @Test
    void stillRefusesAFormWithoutItsToken() {
        assertThat(stuur("zomaar", "a.pdf", BestandMother.pdf()).statusCode()).isEqualTo(403);
        assertThat(programma.get("/api" + pagina).body()).contains("\"totaal\":0");
    }

    /** A page that may not be seen never comes to a controller either. */
    @Test
    void leavesTheOtherErrorPagesAsTheyAre() {
        var geslotenPagina = browser.get("/beheer", "Accept", "text/html");
        assertThat(geslotenPagina.statusCode()).isEqualTo(403);
        assertThat(geslotenPagina.body()).contains("<h1>Geen toegang</h1>", "Werkpad");
    }

    @Test
    void takesAFileWithAVeryLongName() {
        assertThat(stuur(token(), "lange naam ".repeat(60) + ".pdf", BestandMother.pdf())
                        .statusCode())
                .isEqualTo(302);
        assertThat(programma.get("/api" + pagina).body()).contains("\"totaal\":1");
    }

    @Test
    void tellsAProgramInWhichFieldTheFileIsTooLarge() {
        var antwoord = programma.upload("/api" + pagina, FORMULIER, deel("bestand", "groot.pdf", TE_GROOT));

        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.body()).contains("\"veld\":\"bestand\"", "hoogstens 10 MB");
    }

    @Test
    void tellsAProgramThatItsRequestCannotBeRead() {
        var zonderGrens =
                programma.upload("/api" + pagina, "multipart/form-data", deel("bestand", "a.pdf", BestandMother.pdf()));
        var metNul = programma.upload("/api" + pagina, FORMULIER, deel("bestand", "a\0.pdf", BestandMother.pdf()));

        for (var antwoord : new HttpResponse<?>[] {zonderGrens, metNul}) {
            assertThat(antwoord.statusCode()).isEqualTo(400);
            assertThat(antwoord.body()).asInstanceOf(STRING).contains("niet goed aangekomen", "\"veld\":\"bestand\"");
        }
    }

    @Test
    void asksAProgramForTheFile() {
        var zonder = programma.upload("/api" + pagina, FORMULIER, deel("iets", "a.pdf", BestandMother.pdf()));
        var json = programma.post("/api" + pagina, "{}");

        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(zonder.body()).contains("\"veld\":\"bestand\"", "Kies een bestand.");
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(json.body()).contains("multipart/form-data", "bestand").doesNotContain("als JSON");
    }

    private String token() {
        return URLDecoder.decode(browser.csrf(pagina), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> stuur(String token, String naam, byte[] inhoud) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(veld("_csrf", token));
        body.writeBytes(veld("soort", "POLIS"));
        body.writeBytes(deel("bestand", naam, inhoud));
        return browser.upload(pagina, FORMULIER, body.toByteArray(), "Accept", "text/html");
    }

    private static byte[] veld(String naam, String waarde) {
        return "--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(naam, waarde)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deel(String veld, String naam, byte[] inhoud) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--grens\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(veld, naam)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(inhoud);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
