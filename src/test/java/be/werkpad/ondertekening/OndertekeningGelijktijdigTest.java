package be.werkpad.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.audit.AuditControle;
import be.werkpad.bijlage.BestandMother;
import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.ondertekening.NieuweHandtekening.Herkomst;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two people at once, on the real database: one wins, and nothing is written by half (C.5 path 15). */
class OndertekeningGelijktijdigTest extends PaginaTest {
    private static final int KEREN = 50;

    @Autowired
    private Bestandskeuring keuring;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientgegevensWijzigen clienten;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private DocumentDefinitiefMaken definitiefMaken;

    @Autowired
    private HandtekeningenVragen vragen;

    @Autowired
    private ProcessGateway gateway;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningStoppen stoppen;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private HandtekeningZetten zetten;

    @Autowired
    private AuditControle audit;

    @Autowired
    private Clock clock;

    private final ExecutorService mensen = Executors.newFixedThreadPool(2);
    private Documentreeks reeks;
    private long clientId;

    @BeforeEach
    void dossier() {
        var traject = trajecten.metCode(aanmelding("Samen"));
        clientId = traject.clientId();
        reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
    }

    @AfterEach
    void sluit() {
        mensen.shutdownNow();
        assertThat(audit.controleer()).isEmpty();
    }

    @Test
    void oneOfTwoPeopleSignsTheSameSlot() throws Exception {
        opmaken.voor(reeks);
        for (var keer = 0; keer < KEREN; keer++) {
            var ronde = starten.voor(reeks);
            var vak = vak(ronde, Partij.CLIENT);

            var gelukt = samen(
                    () -> zetten.voor(ronde.id(), papier(vak, "")), () -> zetten.voor(ronde.id(), papier(vak, "")));

            assertThat(gelukt).as("round %d", keer).containsExactlyInAnyOrder(true, false);
            var na = zoeken.metId(ronde.id());
            assertThat(na.status()).isEqualTo(Status.LOPEND);
            assertThat(na.open()).extracting(Vak::partij).containsExactly(Partij.DIENST);
            stoppen.voor(ronde.id(), Status.VERVALLEN, null);
        }
    }

    @Test
    void aDocumentIsSignedOrReplacedAndNeverHalf() throws Exception {
        var getekend = 0;
        for (var keer = 0; keer < KEREN; keer++) {
            verander("Voor-" + (char) ('a' + keer % 26) + (char) ('a' + keer / 26));
            var begin = System.nanoTime();
            var documentId = opmaken.voor(reeks);
            var wacht = (System.nanoTime() - begin) * (keer % 10) / 8;
            var ronde = starten.voor(reeks);
            zetten.voor(ronde.id(), papier(vak(ronde, Partij.CLIENT), ""));
            verander("Na-" + (char) ('a' + keer % 26) + (char) ('a' + keer / 26));

            var gelukt = samen(
                    () -> {
                        // making a document takes a while, so the signature comes at ten moments of it
                        TimeUnit.NANOSECONDS.sleep(wacht);
                        return zetten.voor(ronde.id(), papier(vak(ronde, Partij.DIENST), account(Rol.COORDINATOR)));
                    },
                    () -> opmaken.voor(reeks));

            var na = zoeken.metId(ronde.id());
            var document = documenten.metId(documentId);
            var nieuwste = documenten.laatste(reeks).orElseThrow();
            assertThat(gelukt.get(1)).as("the newer version of round %d", keer).isTrue();
            assertThat(nieuwste.versie()).isEqualTo(document.versie() + 1);
            if (gelukt.get(0)) {
                getekend++;
                assertThat(na.status()).isEqualTo(Status.GETEKEND);
                assertThat(document.status()).isEqualTo(DocumentKaart.Status.GETEKEND);
                assertThat(na.open()).isEmpty();
            } else {
                assertThat(na.status()).isEqualTo(Status.GEWIJZIGD);
                assertThat(document.status()).isNotEqualTo(DocumentKaart.Status.GETEKEND);
                assertThat(na.open()).extracting(Vak::partij).containsExactly(Partij.DIENST);
            }
        }
        assertThat(getekend)
                .as("sometimes the one is first, sometimes the other")
                .isBetween(1, KEREN - 1);
    }

    @Test
    void aSlotIsSignedOrRefusedAndTheRoundSaysWhich() throws Exception {
        opmaken.voor(reeks);
        for (var keer = 0; keer < KEREN; keer++) {
            var ronde = starten.voor(reeks);
            var vak = vak(ronde, Partij.CLIENT);

            var gelukt = samen(() -> zetten.voor(ronde.id(), papier(vak, "")), () -> {
                stoppen.bezwaar(ronde.id(), vak.id(), "De uren kloppen niet.", true);
                return true;
            });

            var na = zoeken.metId(ronde.id());
            assertThat(na.status() == Status.PUNT_WIJZIGEN)
                    .as("round %d: a refusal that was accepted stops it, one that was not leaves it open", keer)
                    .isEqualTo(gelukt.get(1));
            assertThat(na.status()).isIn(Status.PUNT_WIJZIGEN, Status.LOPEND);
            assertThat(na.open().stream().anyMatch(open -> open.partij() == Partij.CLIENT))
                    .as("round %d: the slot is signed only when the signature was accepted", keer)
                    .isNotEqualTo(gelukt.get(0));
            stoppen.voor(ronde.id(), Status.VERVALLEN, null);
        }
    }

    @Test
    void theSameIsAskedToSignTwiceAndThereIsOneRound() throws Exception {
        for (var keer = 0; keer < KEREN; keer++) {
            verander("Twee-" + (char) ('a' + keer % 26) + (char) ('a' + keer / 26));
            opmaken.voor(reeks);

            var gelukt = samen(() -> starten.voor(reeks), () -> starten.voor(reeks));

            assertThat(gelukt).as("round %d", keer).contains(true);
            assertThat(documenten.vanTraject(reeks.trajectId()).stream().filter(DocumentKaart::isDefinitief))
                    .hasSize(1);
            assertThat(zoeken.vanTraject(reeks.trajectId()).stream().filter(ronde -> ronde.status() == Status.LOPEND))
                    .as("round %d", keer)
                    .hasSize(1);
        }
    }

    /** A double click on "Laat tekenen": one is told that it was asked already. */
    @Test
    void signaturesAreAskedTwiceAndTheSecondIsRefused() throws Exception {
        var code = trajecten.metId(reeks.trajectId()).code();
        opmaken.voor(reeks);
        definitiefMaken.voor(reeks);
        var duur = 0L;
        for (var keer = 0; keer < KEREN; keer++) {
            // the second click comes at twenty moments of what the first one does
            var wacht = duur * (keer % 20) / 20;
            var begin = System.nanoTime();

            var gelukt = samen(() -> vraag(code, 0), () -> vraag(code, wacht));

            assertThat(gelukt).as("round %d", keer).containsExactlyInAnyOrder(true, false);
            var lopend = zoeken.vanTraject(reeks.trajectId()).stream()
                    .filter(OndertekeningKaart::isOpen)
                    .toList();
            assertThat(lopend).as("round %d", keer).hasSize(1);
            assertThat(gateway.running("document-ondertekening", code))
                    .as("processes of round %d", keer)
                    .hasSize(1);
            duur = keer % 20 == 0 ? System.nanoTime() - begin : duur;
            stoppen.omdatErNietsTeTekenenIs(lopend.get(0).id(), "Einde van de proef.");
        }
    }

    private boolean vraag(String code, long wacht) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(wacht);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account(Rol.JOBCOACH),
                        "",
                        AuthorityUtils.createAuthorityList(
                                "ROLE_JOBCOACH", "GROEP_jobcoach", "GROEP_jobcoach-" + TEAM)));
        try {
            vragen.voorDocument(code, documenten.laatste(reeks).orElseThrow().id());
            return true;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void verander(String voornaam) {
        clienten.voor(clientId, ClientWijziging.uitAntwoorden(Map.of("voornaam", voornaam)));
    }

    /** Both at the same moment; tells for each whether it was not refused. */
    private List<Boolean> samen(Callable<?> een, Callable<?> twee) throws Exception {
        var begin = new CyclicBarrier(2);
        return mensen.invokeAll(List.of(poging(begin, een), poging(begin, twee))).stream()
                .map(OndertekeningGelijktijdigTest::uitkomst)
                .toList();
    }

    private static Callable<Boolean> poging(CyclicBarrier begin, Callable<?> werk) {
        return () -> {
            begin.await();
            try {
                werk.call();
                return true;
            } catch (DomainException | ConcurrencyFailureException | DataIntegrityViolationException refusal) {
                return false; // what a person reads as: somebody changed this meanwhile
            }
        };
    }

    private static boolean uitkomst(java.util.concurrent.Future<Boolean> poging) {
        try {
            return poging.get();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private static Vak vak(OndertekeningKaart ronde, Partij partij) {
        return ronde.vakken().stream()
                .filter(vak -> vak.partij() == partij)
                .findFirst()
                .orElseThrow();
    }

    private NieuweHandtekening papier(Vak vak, String naam) {
        return new NieuweHandtekening(
                vak.id(),
                Tekenwijze.PAPIER,
                LocalDate.now(clock),
                naam,
                null,
                null,
                vak.partij() == Partij.DIENST ? naam : null,
                null,
                scan(),
                null,
                Herkomst.ONBEKEND);
    }

    private GekeurdBestand scan() {
        return keuring.keur(BestandMother.bestand("scan.pdf", BestandMother.pdf()), "scan");
    }
}
