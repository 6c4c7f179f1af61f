package be.werkpad.tekenlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.DocumentVerzegelen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A link for who has no account: signs once, tells nothing when it does not work, and opens nothing else. */
class TekenlinkPaginaTest extends PaginaTest {
    private static final AtomicInteger ADRESSEN = new AtomicInteger();

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private ClientgegevensWijzigen clienten;

    @Autowired
    private VertegenwoordigingZoeken vertegenwoordiging;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private OndertekeningStarten starten;

    @Autowired
    private OndertekeningStoppen stoppen;

    @Autowired
    private DocumentVerzegelen verzegelen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private Documentbestand bestanden;

    @Autowired
    private OndertekeningZoeken zoeken;

    @Autowired
    private TekenlinkMaken maken;

    @Autowired
    private TekenlinkIntrekken intrekken;

    @Autowired
    private AuditZoeken audit;

    @Autowired
    private JdbcClient jdbc;

    private String adres;
    private TrajectKaart traject;
    private OndertekeningKaart ronde;
    private Vak vak;
    private String sleutel;

    /** A client under bewind, whose bewindvoerder gets a link to the afsprakennota. */
    @BeforeEach
    void link() {
        adres = "10.1.%d.%d".formatted(ADRESSEN.incrementAndGet() / 200, ADRESSEN.get() % 200);
        traject = trajecten.metCode(aanmelding("Geheim"));
        clienten.voor(
                traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("vertegenwoordiging", "BEWIND_GOEDEREN")));
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/trajecten/{code}/vertegenwoordiging", traject.code())
                                .param("naam", "Bewind Voerder")
                                .param("bevoegdheid", "GOEDEREN")
                                .param("van", "2020-01-01")
                                .with(csrf())))
                .hasStatus3xxRedirection();
        var reeks = new Documentreeks(traject.id(), null, Documentsoort.AFSPRAKENNOTA);
        opmaken.voor(reeks);
        ronde = starten.voor(reeks);
        vak = ronde.vakken().stream()
                .filter(een -> een.partij() == Partij.VERTEGENWOORDIGER)
                .findFirst()
                .orElseThrow();
        sleutel = maken.voor(ronde.id(), vak.id(), bewindvoerder());
    }

    private long bewindvoerder() {
        return vertegenwoordiging.van(traject.clientId()).mensen().get(0).id();
    }

    @Test
    void showsWhatIsSignedInPlainWordsAndNoMore() {
        assertThat(open(sleutel))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("Teken de Afsprakennota", "Voornaam-Geheim", "Bewind Voerder", "Ik las het document")
                .doesNotContain("Achternaam-Geheim", traject.code(), "0470");
        var pdf = vraag(get("/tekenen/{sleutel}/document", sleutel));
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(acties()).contains(Actie.DOCUMENT_GELEZEN);
    }

    /** Opening is only counted, so nobody is turned away because somebody else opens the page too. */
    @Test
    void opensForSixAtTheSameMoment() {
        var samen = IntStream.range(0, 6)
                .mapToObj(nummer -> CompletableFuture.supplyAsync(() -> open(sleutel)))
                .toList();

        assertThat(samen).allSatisfy(antwoord -> assertThat(antwoord.join()).hasStatusOk());
        assertThat(jdbc.sql("select aantal_geopend from tekenlink where tekenvak_id = ?")
                        .param(vak.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    /** F.18: a coach does not sign for somebody else through the link of that person. */
    @Test
    void isOfNoUseToWhoIsLoggedIn() {
        assertThat(als(
                        Rol.JOBCOACH,
                        post("/tekenen/{sleutel}", sleutel)
                                .param("antwoord", "ja")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("In dit venster is iemand aangemeld");
        assertThat(zoeken.metId(ronde.id()).vak(vak.id()).isGetekend()).isFalse();
    }

    /** C.6 "gets copy": whoever signed from outside finds the finished file behind the same link, for a while. */
    @Test
    void givesTheFinishedFileToWhoSignedWithIt() {
        vraag(post("/tekenen/{sleutel}", sleutel)
                .param("antwoord", "ja")
                .param("akkoord", "ja")
                .with(csrf()));
        assertThat(open(sleutel))
                .hasStatusOk()
                .bodyText()
                .contains("Bewaar deze link")
                .doesNotContain("(PDF)");
        assertThat(vraag(get("/tekenen/{sleutel}/document", sleutel))).hasStatus(410);

        tekent(Partij.CLIENT, "scherm", Rol.JOBCOACH);
        tekent(Partij.DIENST, "aanmelding", Rol.COORDINATOR);
        verzegelen.voor(ronde.id());

        assertThat(open(sleutel)).hasStatusOk().bodyText().contains("Lees of bewaar het getekende document");
        assertThat(vraag(get("/tekenen/{sleutel}/document", sleutel))
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(bestanden.lees(documenten.metId(ronde.documentId())));
        jdbc.sql("update ondertekening set afgerond_op = '2020-01-01 10:00:00' where id = ?")
                .param(ronde.id())
                .update();
        assertThat(open(sleutel)).hasStatusOk().bodyText().doesNotContain("(PDF)", "Bewaar deze link");
        assertThat(vraag(get("/tekenen/{sleutel}/document", sleutel))).hasStatus(410);
    }

    private void tekent(Partij partij, String wijze, Rol rol) {
        var plaats = ronde.vakken().stream()
                .filter(een -> een.partij() == partij)
                .findFirst()
                .orElseThrow();
        assertThat(als(
                        rol,
                        post("/trajecten/%s/handtekeningen/%d/vakken/%d/%s"
                                        .formatted(traject.code(), ronde.id(), plaats.id(), wijze))
                                .param("naam", "")
                                .param("getuige", "Getuige Een")
                                .param("akkoord", "ja")
                                .with(csrf())))
                .hasStatus3xxRedirection();
    }

    @Test
    void signsOnceAndKeepsTheProof() {
        assertThat(vraag(post("/tekenen/{sleutel}", sleutel)
                        .param("antwoord", "ja")
                        .param("akkoord", "ja")
                        .header("User-Agent", "Proefbrowser/1")
                        .with(csrf())))
                .hasStatus3xxRedirection();

        var gezet = zoeken.metId(ronde.id()).vak(vak.id()).handtekening();
        assertThat(gezet.naam()).isEqualTo("Bewind Voerder");
        assertThat(gezet.functie()).isEqualTo("Bewindvoerder over de goederen");
        assertThat(gezet.wijze()).isEqualTo(Tekenwijze.LINK);
        assertThat(gezet.ipAdres()).isEqualTo(adres);
        assertThat(gezet.browser()).isEqualTo("Proefbrowser/1");
        assertThat(gezet.documenthash()).isEqualTo(ronde.documenthash());
        assertThat(open(sleutel)).hasStatusOk().bodyText().contains("Dank je").doesNotContain("Geheim", "Voerder");
        assertThat(vraag(get("/tekenen/{sleutel}/document", sleutel))).hasStatus(410);
        assertThat(vraag(post("/tekenen/{sleutel}", sleutel)
                        .param("akkoord", "ja")
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(zoeken.metId(ronde.id()).vak(vak.id()).handtekening()).isEqualTo(gezet);
    }

    @Test
    void asksForAYesAndKeepsTheLinkUntilThen() {
        assertThat(vraag(post("/tekenen/{sleutel}", sleutel)
                        .param("antwoord", "ja")
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Zonder akkoord is er geen handtekening");
        assertThat(open(sleutel)).hasStatusOk().bodyText().contains("Bewind Voerder");
    }

    @Test
    void takesNoAnswerWithoutTheTokenOfThePage() {
        assertThat(vraag(post("/tekenen/{sleutel}", sleutel).param("akkoord", "ja")))
                .hasStatus(403);
    }

    @Test
    void sendsAPointToChangeBackAndStopsTheRound() {
        assertThat(vraag(post("/tekenen/{sleutel}", sleutel)
                        .param("antwoord", "niet")
                        .param("puntTeWijzigen", "ja")
                        .param("reden", "De uren kloppen niet.")
                        .with(csrf())))
                .hasStatus3xxRedirection();

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.PUNT_WIJZIGEN);
        assertThat(zoeken.metId(ronde.id()).uitleg()).isEqualTo("De uren kloppen niet.");
        assertThat(acties()).contains(Actie.HANDTEKENING_GEWEIGERD, Actie.HANDTEKENINGEN_VERVALLEN);
    }

    @Test
    void aNoWithoutAPointLeavesTheRoundOpenForATalk() {
        vraag(post("/tekenen/{sleutel}", sleutel)
                .param("antwoord", "niet")
                .param("reden", "Ik wil eerst bellen.")
                .with(csrf()));

        assertThat(zoeken.metId(ronde.id()).status()).isEqualTo(Status.LOPEND);
        assertThat(zoeken.metId(ronde.id()).vak(vak.id()).bezwaar().tekst()).isEqualTo("Ik wil eerst bellen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Ω", "taken"})
    void aWrongLinkTellsNothing(String fout) {
        assertThat(open(fout))
                .hasStatus(410)
                .bodyText()
                .contains("Deze link werkt niet meer")
                .doesNotContain("Geheim");
    }

    @Test
    void anExpiredLinkTellsNothing() {
        jdbc.sql("update tekenlink set verloopt_op = gemaakt_op where tekenvak_id = ?")
                .param(vak.id())
                .update();

        assertThat(open(sleutel)).hasStatus(410).bodyText().doesNotContain("Geheim", "Voerder", "Afsprakennota");
        assertThat(vraag(get("/tekenen/{sleutel}/document", sleutel))).hasStatus(410);
    }

    @Test
    void aRevokedLinkTellsNothing() {
        intrekken.voor(ronde.id(), vak.id());

        assertThat(open(sleutel)).hasStatus(410).bodyText().doesNotContain("Geheim", "Voerder", "Afsprakennota");
        assertThat(acties()).contains(Actie.TEKENLINK_INGETROKKEN);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        var nieuw = maken.voor(ronde.id(), vak.id(), bewindvoerder());

        assertThat(open(sleutel)).hasStatus(410);
        assertThat(open(nieuw)).hasStatusOk();
    }

    @Test
    void aLinkEndsWithItsRound() {
        stoppen.voor(ronde.id(), Status.VERVALLEN, null);

        assertThat(open(sleutel)).hasStatus(410).bodyText().doesNotContain("Geheim");
    }

    @Test
    void onlyTheFingerprintOfTheSecretIsKept() {
        var bewaard = jdbc.sql("select sleutelhash from tekenlink where tekenvak_id = ?")
                .param(vak.id())
                .query(String.class)
                .single();

        assertThat(bewaard).hasSize(64).doesNotContain(sleutel);
        assertThat(sleutel).hasSize(43);
    }

    @Test
    void whoTriesTooManyWrongLinksHasToWait() {
        for (var keer = 0; keer < 10; keer++) {
            assertThat(open("fout-" + keer)).hasStatus(410);
        }
        assertThat(open("fout-11")).hasStatus(429).bodyText().contains("Even geduld");
        assertThat(open(sleutel)).as("also with a right one").hasStatus(429);
        adres = adres.replace("10.1", "10.9");
        assertThat(open(sleutel)).as("from another address").hasStatusOk();
    }

    @Test
    void aGuessWithAnAnswerCountsLikeOneThatIsOpened() {
        for (var keer = 0; keer < 10; keer++) {
            assertThat(vraag(post("/tekenen/{sleutel}", "fout-" + keer)
                            .param("antwoord", "ja")
                            .param("akkoord", "ja")
                            .with(csrf())))
                    .hasStatus3xxRedirection();
        }
        assertThat(open("fout-11")).hasStatus(429);
    }

    /** A program that looks at addresses in mails must not sign for anybody. */
    @Test
    void openingTheLinkDoesNotSign() {
        open(sleutel);
        vraag(get("/tekenen/{sleutel}?antwoord=ja&akkoord=ja&naam=Bewind", sleutel));
        vraag(get("/tekenen/{sleutel}/document", sleutel));

        assertThat(zoeken.metId(ronde.id()).vak(vak.id()).isGetekend()).isFalse();
        assertThat(open(sleutel)).as("and the link still works").hasStatusOk();
    }

    @Test
    void isRevokedByWhoWorksWithTheDossierOnly() {
        var pad = "/trajecten/%s/handtekeningen/%d/vakken/%d/link/intrekken"
                .formatted(traject.code(), ronde.id(), vak.id());

        assertThat(verstuur(Rol.MANAGER, pad)).hasStatus(403);
        assertThat(verstuur(Rol.CLIENT, pad).getResponse().getStatus()).isIn(403, 404);
        assertThat(als("iemand-anders", Rol.JOBCOACH, post(pad).with(csrf()))).hasStatus(404);
        assertThat(open(sleutel)).hasStatusOk();
        assertThat(verstuur(Rol.JOBCOACH, pad)).hasStatus3xxRedirection();
        assertThat(open(sleutel)).hasStatus(410);
    }

    @Test
    void opensNothingElseThanTheOneDocument() {
        for (var pad : List.of("/tekenen", "/tekenen/" + sleutel + "/anders", "/mandaten", "/trajecten")) {
            var antwoord = vraag(get(pad));
            assertThat(antwoord.getResponse().getStatus()).as(pad).isIn(302, 401, 403);
        }
    }

    @Test
    void isShownOnceInTheDossierAndOnlyToWhoMayReadIt() {
        var pad = "/trajecten/%s/handtekeningen/%d/vakken/%d/link".formatted(traject.code(), ronde.id(), vak.id());

        assertThat(lees(Rol.JOBCOACH, pad)).hasStatusOk().bodyText().doesNotContain("/tekenen/", sleutel);
        var gemaakt = als(
                Rol.JOBCOACH,
                post(pad + "/maken")
                        .param("vertegenwoordiger", String.valueOf(bewindvoerder()))
                        .with(csrf()));
        assertThat((String) gemaakt.getMvcResult().getFlashMap().get("adres"))
                .matches("http://localhost:\\d+/tekenen/[\\w-]{43}");
        assertThat(als("iemand-anders", Rol.JOBCOACH, get(pad))).hasStatus(404);
        assertThat(lees(Rol.MANAGER, pad)).hasStatus(403);
    }

    @Test
    void isNotMadeForTheClientOrForASlotThatIsSigned() {
        var client = ronde.vakken().get(0);
        assertThat(client.partij()).isEqualTo(Partij.CLIENT);
        assertThatThrownBy(() -> maken.voor(ronde.id(), client.id(), null))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("tekenlink.kanNiet"));
        assertThatThrownBy(() -> maken.voor(ronde.id(), vak.id(), null))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("tekenlink.kiesVertegenwoordiger"));
    }

    private MvcTestResult open(String tekst) {
        return vraag(get("/tekenen/{sleutel}", tekst));
    }

    /** Without a login, from an address of its own, so that tests do not use up each other's tries. */
    private MvcTestResult vraag(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(bericht -> {
            bericht.setRemoteAddr(adres);
            return bericht;
        }));
    }

    private List<Actie> acties() {
        return audit.vanTraject(traject.id()).stream().map(AuditRegel::actie).toList();
    }
}
