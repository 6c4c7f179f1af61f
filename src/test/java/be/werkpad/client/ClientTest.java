package be.werkpad.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.support.WerkpadTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** C.3 P1, F.4, F.5, F.7. */
@WerkpadTest
@Transactional
class ClientTest {
    @Autowired
    ClientRegistreren clientRegistreren;

    @Autowired
    ClientgegevensWijzigen clientgegevensWijzigen;

    @Autowired
    ClientZoeken clientZoeken;

    @Test
    void startsWithANameOnly() {
        var kaart = clientZoeken.metId(nieuw());

        assertThat(kaart.weergavenaam()).isEqualTo("Éva D'Haese");
        assertThat(kaart.geboortedatum()).isNull();
        assertThat(kaart.email()).isNull();
    }

    @Test
    void learnsMoreFromTheAnswersOfAForm() {
        var id = nieuw();
        clientgegevensWijzigen.voor(
                id,
                ClientWijziging.uitAntwoorden(Map.of(
                        "geboortedatum", "1990-02-28",
                        "gender", "X",
                        "telefoon", "0470 12 34 56",
                        "email", "client@voorbeeld.be",
                        "leesniveau", "B2+",
                        "inkomensstatuut", "LEEFLOON",
                        "ietsAnders", "genegeerd")));

        var kaart = clientZoeken.metId(id);
        assertThat(kaart.voornaam()).isEqualTo("Éva");
        assertThat(kaart.geboortedatum()).isEqualTo(LocalDate.of(1990, 2, 28));
        assertThat(kaart.telefoon()).isEqualTo("+32470123456");
        assertThat(kaart.leesniveau()).isEqualTo(Leesniveau.B2_PLUS);
        assertThat(kaart.inkomensstatuut()).isEqualTo(Inkomensstatuut.LEEFLOON);
    }

    @Test
    void forgetsWhatIsAnsweredWithNothing() {
        var id = nieuw();
        wijzig(id, "telefoon", "0470 12 34 56");
        wijzig(id, "telefoon", "");

        assertThat(clientZoeken.metId(id).telefoon()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "naam, '', client.naamOngeldig",
        "naam, <script>, client.naamOngeldig",
        "geboortedatum, 1899-12-31, client.geboortedatumOngeldig",
        "geboortedatum, 2999-01-01, client.geboortedatumOngeldig",
        "geboortedatum, 2027-02-29, client.datumOngeldig",
        "telefoon, 12, client.telefoonOngeldig",
        "email, abc@, client.emailOngeldig",
        "gender, Q, client.keuzeOngeldig"
    })
    void refusesWhatCannotBeTrue(String veld, String waarde, String code) {
        var id = nieuw();

        weigert(code, () -> wijzig(id, veld, waarde));
    }

    @Test
    void givesALoginToOneClientOnly() {
        var id = nieuw();
        clientgegevensWijzigen.koppelAccount(id, "test-client");
        clientgegevensWijzigen.koppelAccount(id, "test-client");

        assertThat(clientZoeken.metAccount("test-client"))
                .hasValueSatisfying(kaart -> assertThat(kaart.id()).isEqualTo(id));
        var ander = nieuw();
        weigert("client.accountBezet", () -> clientgegevensWijzigen.koppelAccount(ander, "test-client"));
    }

    @Test
    void findsSeveralAtOnce() {
        var eerste = nieuw();
        var tweede = nieuw();

        assertThat(clientZoeken.metIds(List.of(eerste, tweede, -1L))).hasSize(2);
        assertThat(clientZoeken.metIds(List.of())).isEmpty();
        assertThatThrownBy(() -> clientZoeken.metId(-1)).isInstanceOf(NotFoundException.class);
    }

    private long nieuw() {
        return clientRegistreren.voor(new NieuweClient("Éva", "D'Haese"));
    }

    private void wijzig(long id, String veld, String waarde) {
        clientgegevensWijzigen.voor(id, ClientWijziging.uitAntwoorden(Map.of(veld, waarde)));
    }

    private static void weigert(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
