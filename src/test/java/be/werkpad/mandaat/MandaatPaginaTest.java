package be.werkpad.mandaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.organisatie.MedewerkerToevoegen;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.organisatie.NieuweMedewerker;
import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.support.Personen;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** who may get a mandate to sign for the dienst, and from when. */
class MandaatPaginaTest extends PaginaTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private MedewerkerZoeken medewerkers;

    @Autowired
    private MedewerkerToevoegen toevoegen;

    @Autowired
    private MandaatZoeken mandaten;

    @Autowired
    private Clock clock;

    @Test
    void isOnlyForWhoSignsInTheWorkItself() {
        var beheerder = medewerker(Rol.BEHEERDER);
        assertThat(geef(Map.of("account", beheerder, "van", vandaag().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("Alleen een jobcoach");
        assertThat(mandaten.alle()).extracting(MandaatKaart::account).doesNotContain(beheerder);
    }

    @Test
    void beginsInThePastOnlyWithAReason() {
        var account = medewerker(Rol.JOBCOACH);
        var gisteren = vandaag().minusDays(1).toString();
        assertThat(geef(Map.of("account", account, "van", gisteren)))
                .hasStatusOk()
                .bodyText()
                .contains("Leg uit waarom het mandaat vroeger begint");
        assertThat(geef(Map.of("account", account, "van", gisteren, "redenMandaat", "De brief kwam later aan.")))
                .hasStatus3xxRedirection();
        assertThat(mandaten.magTekenen(account, vandaag().minusDays(1))).isTrue();
        assertThat(lees(Rol.COORDINATOR, "/mandaten")).bodyText().contains("De brief kwam later aan.");
        mandaten.alle().stream()
                .filter(mandaat -> mandaat.account().equals(account))
                .forEach(mandaat -> verstuur(Rol.COORDINATOR, "/mandaten/{id}/beeindigen", mandaat.id()));
    }

    /** Of a team of its own, because others look at a jobcoach without a mandate. */
    private String medewerker(Rol rol) {
        var account = Personen.zorgVoor(accounts, rol, "mandaten");
        if (medewerkers.metAccount(account).isEmpty()) {
            toevoegen.voor(new NieuweMedewerker(account, "Voornaam-Mandaat", "Naam", rol, TEAM, BigDecimal.ONE));
        }
        return account;
    }

    private MvcTestResult geef(Map<String, String> velden) {
        var request = post("/mandaten").with(csrf());
        velden.forEach(request::param);
        return als(Rol.COORDINATOR, request);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
