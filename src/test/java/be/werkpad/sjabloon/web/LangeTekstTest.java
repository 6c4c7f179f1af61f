package be.werkpad.sjabloon.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.WerkpadTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text that is far too long reaches the page, which says so; before it, a server would only say "no access". */
@WerkpadTest
class LangeTekstTest {
    private static final Pattern CSRF = Pattern.compile("_csrf\" (?:value|content)=\"([^\"]+)\"");
    private static final int DRIE_MEGABYTE = 3_000_000;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @LocalServerPort
    private int poort;

    @Test
    void saysThatATextOfThreeMegabyteIsTooLong() throws Exception {
        var inloggen = lees("/login");
        stuur("/login", "username=coordinator&password=werkpad&_csrf=" + csrf(inloggen));
        var pagina = lees("/sjablonen/raamovereenkomst");
        var antwoord = stuur(
                "/sjablonen/raamovereenkomst",
                "reden=Lang&bron=EIGEN&basis=0&_csrf=%s&tekst=%s".formatted(csrf(pagina), "x".repeat(DRIE_MEGABYTE)));
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("De tekst is te lang.");
    }

    private String lees(String pad) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(adres(pad)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> stuur(String pad, String formulier) throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(adres(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier));
        return browser.send(vraag.build(), BodyHandlers.ofString());
    }

    private URI adres(String pad) {
        return URI.create("http://localhost:" + poort + pad);
    }

    private static String csrf(String pagina) {
        var gevonden = CSRF.matcher(pagina);
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }
}
