package be.werkpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.WerkpadTest;
import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** B.3, F.16. */
@WerkpadTest
@Transactional
class OrganisatieTest {
    @Autowired
    AntenneToevoegen antenneToevoegen;

    @Autowired
    AntenneZoeken antenneZoeken;

    @Autowired
    MedewerkerToevoegen medewerkerToevoegen;

    @Autowired
    MedewerkerStoppen medewerkerStoppen;

    @Autowired
    MedewerkerZoeken medewerkerZoeken;

    @Autowired
    DienstgegevensWijzigen dienstgegevensWijzigen;

    @Test
    void findsTheJobcoachesOfAnAntenne() {
        antenne("testoost", "9999");
        antenne("testwest", "9998");
        medewerker("test-coach-1", Rol.JOBCOACH, "testoost", "0.80");
        medewerker("test-coach-2", Rol.JOBCOACH, "testwest", "1.00");
        medewerker("test-leiding", Rol.COORDINATOR, "testoost", "1.00");

        assertThat(medewerkerZoeken.jobcoaches("testoost"))
                .extracting(MedewerkerKaart::account)
                .containsExactly("test-coach-1");
        assertThat(medewerkerZoeken.jobcoaches(null))
                .extracting(MedewerkerKaart::account)
                .contains("test-coach-1", "test-coach-2");
        assertThat(medewerkerZoeken.metAccount("test-leiding")).hasValueSatisfying(kaart -> {
            assertThat(kaart.weergavenaam()).isEqualTo("Voornaam-1 Naam-1");
            assertThat(kaart.antennenaam()).isEqualTo("Antenne testoost");
        });
    }

    @Test
    void leavesOutWhoNoLongerWorksThere() {
        antenne("testoost", "9999");
        medewerker("test-coach-1", Rol.JOBCOACH, "testoost", "0.80");

        medewerkerStoppen.voor("test-coach-1");

        assertThat(medewerkerZoeken.jobcoaches("testoost")).isEmpty();
        assertThat(medewerkerZoeken.metAccount("test-coach-1"))
                .hasValueSatisfying(kaart -> assertThat(kaart.actief()).isFalse());
    }

    @Test
    void findsTheAntenneThatServesAPlace() {
        antenne("testoost", "9999");

        assertThat(antenneZoeken.voorPostcode("9999"))
                .extracting(AntenneKaart::code)
                .containsExactly("testoost");
        assertThat(antenneZoeken.voorPostcode("0001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.20", "-0.50", "0", "1.01"})
    void refusesAVteOutsideBounds(String vte) {
        antenne("testoost", "9999");

        weigert("organisatie.vteOngeldig", () -> medewerker("test-coach-1", Rol.JOBCOACH, "testoost", vte));
    }

    @Test
    void refusesWhatCannotBe() {
        antenne("testoost", "9999");
        medewerker("test-coach-1", Rol.JOBCOACH, "testoost", "0.01");

        weigert("organisatie.codeBestaat", () -> antenne("testoost", "9998"));
        weigert("organisatie.codeOngeldig", () -> antenne("Test Oost", "9998"));
        weigert("organisatie.accountBestaat", () -> medewerker("test-coach-1", Rol.JOBCOACH, "testoost", "1"));
        weigert("organisatie.antenneOnbekend", () -> medewerker("test-coach-3", Rol.JOBCOACH, "nergens", "1"));
        weigert("organisatie.rolOngeldig", () -> medewerker("test-client", Rol.CLIENT, "testoost", "1"));
    }

    @Test
    void keepsTheNameAndAddressOfTheDienst() {
        dienstgegevensWijzigen.voor(new Dienstgegevens(
                "Dienst-1", "Organisatie-1", null, "Straat-1 1", "3800", "Sint-Truiden", null, null));

        assertThat(medewerkerZoeken.dienst().naam()).isEqualTo("Dienst-1");
        assertThat(medewerkerZoeken.dienst().code()).isEqualTo("BW");
    }

    private void antenne(String code, String postcode) {
        antenneToevoegen.voor(new NieuweAntenne(code, "Antenne " + code, "Subregio-1", Set.of(postcode)));
    }

    private void medewerker(String account, Rol rol, String antenne, String vte) {
        medewerkerToevoegen.voor(
                new NieuweMedewerker(account, "Voornaam-1", "Naam-1", rol, antenne, new BigDecimal(vte)));
    }

    private static void weigert(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
