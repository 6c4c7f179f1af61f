package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.client.ClientRegistreren;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.client.NetwerkpersoonToevoegen;
import be.werkpad.client.Netwerkrelatie;
import be.werkpad.client.NieuweClient;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectStarten;
import be.werkpad.traject.TrajectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** C.6.1, C.6.2, C.6.12, CH-6d-1: a paper tells how it is now, not how it was at the intake. */
@WerkpadTest
@Transactional
class PersoonsgegevensTest {
    @Autowired
    Persoonsgegevens persoon;

    @Autowired
    ClientgegevensWijzigen wijzigen;

    @Autowired
    NetwerkpersoonToevoegen toevoegen;

    @Autowired
    NetwerkZoeken netwerk;

    private long clientId;
    private long trajectId;

    @BeforeEach
    void prepare(@Autowired ClientRegistreren clienten, @Autowired TrajectStarten trajecten) {
        clientId = clienten.voor(new NieuweClient("Voornaam-Een", "Naam-Een"));
        trajectId =
                trajecten.voor(clientId, TrajectType.BEGELEID_WERKEN, "zuid").id();
    }

    @Test
    void theAddressMoneyAndRepresentationAreThoseOfNow() {
        wijzigen.voor(
                clientId,
                ClientWijziging.uitAntwoorden(Map.of(
                        "straat", "Nieuwe straat 2",
                        "postcode", "9000",
                        "gemeente", "Gent",
                        "leesniveau", "B2+",
                        "financieringsbron", "ZORGBUDGET",
                        "vertegenwoordiging", "LASTHEBBER",
                        "telefoon", "0470 12 34 56")));

        var intake = bij(
                Persoonsgegevens.FORMULIER,
                Map.of("adres", "Oude straat 1", "postcode", "3800", "vertegenwoordiging", "GEEN", "taal", "FRANS"));
        assertThat(intake)
                .containsEntry("adres", "Nieuwe straat 2")
                .containsEntry("postcode", "9000")
                .containsEntry("gemeente", "Gent")
                .containsEntry("leesniveau", "B2+")
                .containsEntry("financieringsbron", "ZORGBUDGET")
                .containsEntry("vertegenwoordiging", "LASTHEBBER")
                .containsEntry("taal", "FRANS");
        assertThat(bij(Persoonsgegevens.AANMELDING, Map.of("telefoon", "+3211223344", "vraag", "Vraag-1")))
                .containsEntry("telefoon", "+32470123456")
                .containsEntry("postcode", "9000")
                .containsEntry("vraag", "Vraag-1");
        assertThat(bij("doelen-bepalen", Map.of("postcode", "1")))
                .as("another form")
                .isEqualTo(Map.of("postcode", "1"));
    }

    /** CH-8a-2: a paper does not name the subsidy of before. */
    @Test
    void theKindOfSubsidyGoesWithItsSource() {
        var intake = Map.<String, Object>of("financieringsbron", "RECHTSTREEKSE_SUBSIDIE", "subsidiesoort", "RTH");
        wijzigen.voor(clientId, ClientWijziging.uitAntwoorden(intake));
        assertThat(bij(Persoonsgegevens.FORMULIER, intake)).containsEntry("subsidiesoort", "RTH");

        wijzigen.voor(clientId, ClientWijziging.uitAntwoorden(Map.of("financieringsbron", "ZORGBUDGET")));
        assertThat(bij(Persoonsgegevens.FORMULIER, intake))
                .containsEntry("financieringsbron", "ZORGBUDGET")
                .doesNotContainKey("subsidiesoort");
    }

    /** B14: somebody who came or left after the intake. */
    @Test
    void theNetworkIsThatOfTheIntakeAsItWasChanged() {
        var zus = Map.<String, Object>of("naam", "Zus-Een", "band", "zus");
        var buur = Map.<String, Object>of("naam", "Buur-Een", "band", "buur");
        assertThat(bij(Persoonsgegevens.FORMULIER, Map.of("netwerk", List.of(zus, buur))))
                .containsEntry("netwerk", List.of(zus, buur));

        voegToe("buur-een");
        voegToe("Vriend-Een");
        var weg = netwerk.van(clientId).stream()
                .filter(iemand -> iemand.naam().equals("buur-een"))
                .findFirst()
                .orElseThrow();
        toevoegen.beeindig(clientId, trajectId, weg.id());

        assertThat(bij(Persoonsgegevens.FORMULIER, Map.of("netwerk", List.of(zus, buur))))
                .containsEntry(
                        "netwerk",
                        List.of(
                                zus,
                                Map.of(
                                        "naam",
                                        "Vriend-Een",
                                        "band",
                                        "vriend of vriendin",
                                        "contact",
                                        "0470 12 34 56")));
    }

    private void voegToe(String naam) {
        toevoegen.voor(
                clientId,
                trajectId,
                new NetwerkpersoonToevoegen.Nieuw(naam, Netwerkrelatie.VRIEND, "0470 12 34 56", null, null, null));
    }

    private Map<String, Object> bij(String formulier, Map<String, Object> antwoorden) {
        var bijgewerkt = new HashMap<>(antwoorden);
        persoon.werkBij(trajectId, formulier, bijgewerkt);
        return bijgewerkt;
    }
}
