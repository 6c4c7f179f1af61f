package be.werkpad.jobfinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.client.ClientRegistreren;
import be.werkpad.client.NieuweClient;
import be.werkpad.formulier.Inzending;
import be.werkpad.jobfinding.KandidaatAfsluiten.Bekend;
import be.werkpad.shared.DomainException;
import be.werkpad.support.WerkpadTest;
import be.werkpad.traject.TrajectStarten;
import be.werkpad.traject.TrajectType;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import be.werkpad.werkpost.WerkpostZoeken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Contacts with werkposten, on a real database. */
@WerkpadTest
@Transactional
class ZoekactiesTest {
    @Autowired
    WerkgeverContacterenVerwerker verwerker;

    @Autowired
    WerkgeverContacterenVerrijker verrijker;

    @Autowired
    MatchingMakenVerwerker matching;

    @Autowired
    KandidaatZoeken kandidaten;

    @Autowired
    KandidaatAfsluiten afsluiten;

    @Autowired
    WerkpostNakijken nakijken;

    @Autowired
    WerkpostToevoegen werkposten;

    @Autowired
    WerkpostZoeken werkpostZoeken;

    @Autowired
    TransactionTemplate transactie;

    private long trajectId;

    @BeforeEach
    void prepare(@Autowired ClientRegistreren clienten, @Autowired TrajectStarten trajecten) {
        var clientId = clienten.voor(new NieuweClient("Voornaam-Een", "Naam-Een"));
        trajectId =
                trajecten.voor(clientId, TrajectType.BEGELEID_WERKEN, "zuid").id();
    }

    private Map<String, Object> contact(Map<String, Object> antwoorden) {
        var alle = new HashMap<String, Object>(Map.of(
                "datum", "2027-03-01", "kanaal", "TELEFOON", "gelinkteWens", "Wens-1", "resultaat", "INTERESSE"));
        alle.putAll(antwoorden);
        return verwerker.verwerk(inzending("werkgever-contacteren", alle));
    }

    private Inzending inzending(String formulier, Map<String, Object> antwoorden) {
        return new Inzending(
                formulier, trajectId, "BW-TEST1", antwoorden, "jobcoach", LocalDate.of(2027, 3, 1), Map.of());
    }

    private static void assertVeld(String veld, Runnable actie) {
        assertThatThrownBy(actie::run)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    @Test
    void findsAWerkpostByItsCode() {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));

        assertThat(contact(Map.of("werkpost", werkpost.code()))).containsEntry("werkpostId", werkpost.id());
        assertVeld("werkpost", () -> contact(Map.of("werkpost", "WP-0000")));
    }

    @Test
    void makesANewWerkpostOnceAndAsksWhereItIs() {
        var nieuw = Map.<String, Object>of(
                "werkpostNaam", "Werkpost-Nieuw", "werkpostPostcode", "3800", "werkpostGemeente", "Sint-Truiden");

        assertThat(contact(nieuw)).isEqualTo(contact(nieuw));
        assertVeld("werkpostPostcode", () -> contact(Map.of("werkpostNaam", "Werkpost-Nieuw")));
        assertVeld(
                "werkpostGemeente",
                () -> contact(Map.of("werkpostNaam", "Werkpost-Nieuw", "werkpostPostcode", "3800")));
    }

    /** CH-9a-2. */
    @Test
    void refusesAContactWithoutWishOrReason() {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));

        assertVeld("gelinkteWens", () -> contact(Map.of("werkpost", werkpost.code(), "gelinkteWens", " ")));
    }

    @Test
    void closesACandidateWithItsReason() {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));
        contact(Map.of("werkpost", werkpost.code(), "resultaat", "NEE"));
        contact(Map.of("werkpost", werkpost.code()));

        afsluiten.voor(trajectId, werkpost.id(), new Bekend("NEE", null, null, null));

        assertThat(kandidaten.vanTraject(trajectId))
                .extracting(KandidaatKaart::afsluitreden)
                .containsExactly(Afsluitreden.WERKGEVER_NEE, Afsluitreden.VERVOER);
    }

    /** S7; the model catches the refusal, so the step before it must stand. */
    @Test
    void refusesOurOwnCampusWithoutLosingTheTransaction() {
        var eigen = werkposten.voor(
                new NieuweWerkpost("Eigen campus", null, "3800", "Sint-Truiden", null, true, null, null, null, null));

        transactie.executeWithoutResult(stap -> {
            assertThatThrownBy(() -> nakijken.voor(trajectId, eigen.id()))
                    .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                            .isEqualTo("jobfinding.nietInclusief"));
            assertThat(stap.isRollbackOnly()).isFalse();
        });
    }

    @Test
    void asksForAPlanWhenTheWayIsStillToBeLearned() {
        assertVeld(
                "vervoerplan",
                () -> matching.verwerk(inzending("matching-maken", Map.of("vervoerHaalbaar", "AAN_TE_LEREN"))));
    }

    @Test
    void offersKnownWerkpostenToChooseFrom() throws Exception {
        var werkpost = werkposten.voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"));
        var schema = (ObjectNode) new ObjectMapper()
                .readTree("{'components':[{'type':'group','components':[{'key':'werkpost','type':'textfield'}]}]}"
                        .replace('\'', '"'));

        verrijker.verrijk(schema, new HashMap<>(), trajectId, Map.of());

        var veld = schema.at("/components/0/components/0");
        assertThat(veld.path("type").asText()).isEqualTo("select");
        assertThat(veld.findValuesAsText("value")).contains(werkpost.code());
        assertThat(werkpostZoeken.metCode(werkpost.code())).isPresent();
    }
}
