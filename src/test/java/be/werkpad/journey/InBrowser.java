package be.werkpad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.support.Browser;
import be.werkpad.support.BrowserTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody of the demo in a real browser. No page may ask another host, break the policy or miss a part. */
@BrowserTest
abstract class InBrowser {
    @LocalServerPort
    int poort;

    Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(poort);
    }

    @AfterEach
    void nothingForeignAndNothingBroken() {
        assertThat(browser.klachten()).filteredOn(klacht -> !hoortErbij(klacht)).isEmpty();
        browser.close();
    }

    /** Whether a complaint is what a test is about: a browser also complains about a refusal. */
    boolean hoortErbij(String klacht) {
        return false;
    }

    Page als(String account, int breed, String pad) {
        var page = browser.als(account, breed);
        ga(page, pad);
        return page;
    }

    void ga(Page page, String pad) {
        assertThat(page.navigate(browser.basis() + pad).status()).as(pad).isEqualTo(200);
    }

    /** The path of the dossier of somebody. */
    String dossier(String voornaam) {
        return "/trajecten/" + DemoClienten.code(new Api(poort), voornaam);
    }
}
