package be.werkpad.plaatsing;

import static be.werkpad.plaatsing.PlaatsingMother.afspraken;
import static be.werkpad.plaatsing.PlaatsingMother.nieuw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.client.ClientRegistreren;
import be.werkpad.client.NieuweClient;
import be.werkpad.shared.DomainException;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectStarten;
import be.werkpad.traject.TrajectType;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The use cases on a real database. */
@WerkpadTest
@Transactional
@RecordApplicationEvents
class PlaatsingenTest {
    @Autowired
    PlaatsingToevoegen toevoegen;

    @Autowired
    PlaatsingAfspreken afspreken;

    @Autowired
    PlaatsingStarten starten;

    @Autowired
    PlaatsingStopzetten stopzetten;

    @Autowired
    PlaatsingZoeken zoeken;

    @Autowired
    TermijnZetten termijnZetten;

    @Autowired
    TermijnZoeken termijnZoeken;

    @Autowired
    EntityManager entityManager;

    @Autowired
    ApplicationEvents events;

    private long trajectId;
    private long werkpostId;

    @BeforeEach
    void prepare(
            @Autowired ClientRegistreren clienten,
            @Autowired TrajectStarten trajecten,
            @Autowired WerkpostToevoegen werkposten) {
        var clientId = clienten.voor(new NieuweClient("Voornaam-Een", "Naam-Een"));
        trajectId =
                trajecten.voor(clientId, TrajectType.BEGELEID_WERKEN, "zuid").id();
        werkpostId = werkposten
                .voor(new NieuweWerkpost("Werkpost-1", "3800", "Sint-Truiden"))
                .id();
    }

    private long inProef() {
        var id = toevoegen.voor(nieuw(trajectId, werkpostId)).id();
        afspreken.voor(id, afspraken());
        starten.inProef(id);
        entityManager.flush();
        entityManager.clear();
        return id;
    }

    @Test
    void keepsWhatWasAgreed() {
        var kaart = zoeken.metId(inProef());

        assertThat(kaart.gemaakteAfspraken()).isEqualTo(afspraken());
        assertThat(kaart.taken()).extracting(Takenpakkettaak::taak).containsExactly("Taak-1");
        assertThat(zoeken.bezigVan(trajectId)).containsExactly(kaart);
        assertThat(zoeken.bezigOpWerkpost(werkpostId)).containsExactly(kaart);
    }

    @Test
    void stopsTheWorkAndItsDeadlinesAndTellsSo() {
        var id = inProef();
        termijnZetten.op(trajectId, id, "proef.einde", LocalDate.of(2099, 1, 1), "test");

        assertThat(stopzetten.voor(id, null, "WERK_GESTOPT")).isTrue();
        assertThat(stopzetten.voor(id, null, "WERK_GESTOPT"))
                .as("a second time")
                .isFalse();

        assertThat(zoeken.metId(id).status()).isEqualTo(PlaatsingStatus.GESTOPT);
        assertThat(termijnZoeken.open(trajectId, id, "proef.einde")).isEmpty();
        assertThat(events.stream(PlaatsingGestopt.class)).hasSize(1);
    }

    @Test
    void putsTheLastDayRightOnlyOfWorkThatStopped() {
        var id = inProef();
        stopzetten.verbeter(id, LocalDate.of(2027, 1, 4));
        assertThat(zoeken.metId(id).einddatum()).isNull();

        stopzetten.voor(id, null, "WERK_GESTOPT");
        stopzetten.verbeter(id, LocalDate.of(2027, 1, 4));

        assertThat(zoeken.metId(id).einddatum()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void endsAllOfATrajectEachInItsOwnWay() {
        var bezig = inProef();
        var voorbereid = toevoegen.voor(nieuw(trajectId, werkpostId)).id();

        stopzetten.alleVan(trajectId, LocalDate.of(2027, 4, 1), "CLIENT");

        assertThat(zoeken.metId(bezig).einddatum()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(zoeken.metId(voorbereid).status()).isEqualTo(PlaatsingStatus.AFGEBROKEN);
    }

    @Test
    void refusesTwoWerkpostenAtTheSameHours() {
        inProef();
        var tweede = toevoegen.voor(nieuw(trajectId, werkpostId)).id();

        assertThatThrownBy(() -> afspreken.voor(tweede, afspraken()))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("plaatsing.overlapt"));
    }
}
