package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.document.DocumentOpmaken.Opdracht;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a document in the real database and on its pages (C.6, CH-9e). */
class DocumentLevenTest extends PaginaTest {
    private static final int KEREN = 50;

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentDefinitiefMaken definitief;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient jdbc;

    /** Its timeline changes with each making, so each making is a new version. */
    @Test
    void neverHasTwoFinalVersionsWhateverTwoPeopleDoAtOnce() throws Exception {
        var reeks = reeks("Race", Documentsoort.MIJN_TRAJECT);
        var mensen = Executors.newFixedThreadPool(2);
        for (int keer = 0; keer < KEREN; keer++) {
            opmaken.voor(opdracht(reeks));
            var samen = List.<Callable<Boolean>>of(
                    () -> gelukt(() -> definitief.voor(reeks)),
                    () -> gelukt(() -> {
                        opmaken.voor(opdracht(reeks));
                        definitief.voor(reeks);
                    }));
            var uitslagen = mensen.invokeAll(samen);
            assertThat(uitslagen.get(0).get() || uitslagen.get(1).get()).isTrue();
            assertThat(documenten.vanTraject(reeks.trajectId()).stream().filter(DocumentKaart::isDefinitief))
                    .as("round %d", keer)
                    .hasSize(1);
        }
        mensen.shutdown();
        assertThat(documenten.vanTraject(reeks.trajectId()))
                .extracting(DocumentKaart::versie)
                .doesNotHaveDuplicates();
    }

    /** The job that makes it is repeated by the engine; nothing of the first attempt may be left. */
    @Test
    void leavesNothingBehindWhenItsMakingIsCutOff() {
        var reeks = reeks("Afgebroken", Documentsoort.ENGAGEMENTSVERKLARING);
        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    opmaken.voor(reeks);
                    throw new IllegalStateException("the machine was switched off");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(documenten.vanTraject(reeks.trajectId())).isEmpty();

        var id = opmaken.voor(reeks);
        assertThat(opmaken.voor(reeks)).isEqualTo(id);
        assertThat(documenten.vanTraject(reeks.trajectId()))
                .singleElement()
                .satisfies(document -> assertThat(document.status()).isEqualTo(Status.TER_BESPREKING));
        assertThat(jdbc.sql("select count(*) from document_weergave where document_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void goesFromDraftToDeliveryOnItsPages() {
        var code = aanmelding("Papier");
        var nieuw = als(
                Rol.JOBCOACH,
                post("/trajecten/{code}/documenten/nieuw", code)
                        .param("soort", "INFOBLAD_RECHTEN")
                        .with(csrf()));
        var adres = nieuw.getResponse().getRedirectedUrl();
        assertThat(adres).matches("/trajecten/" + code + "/documenten/\\d+");
        var id = documenten.vanTraject(trajecten.metCode(code).id()).get(0).id();
        assertThat(lees(Rol.JOBCOACH, adres)).hasStatusOk().bodyText().contains("Klaar om te bespreken");
        verstuur(Rol.JOBCOACH, adres + "/voorleggen");
        verstuur(Rol.JOBCOACH, adres + "/definitief");
        assertThat(documenten.metId(id).status()).isEqualTo(Status.DEFINITIEF);
        assertThat(lees(Rol.JOBCOACH, "/api/documenten/{id}/pagina?niveau=EENVOUDIG", id))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "Wat is Begeleid Werken");
        assertThat(lees(Rol.JOBCOACH, "/api/documenten/{id}/inhoud?niveau=EENVOUDIG", id))
                .hasStatusOk();
        assertThat(lees(Rol.MANAGER, adres).getResponse().getStatus()).isIn(403, 404);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten/nieuw", code))
                .hasStatusOk();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten/invullen/POP", code))
                .hasStatusOk();
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/documenten", code)).hasStatusOk();
    }

    @Test
    void asksAProgramWhichDocumentItWants() {
        var code = aanmelding("Zonder soort");
        for (var vraag : List.of("{}", "{\"soort\":null}")) {
            assertThat(als(
                            Rol.JOBCOACH,
                            post("/api/trajecten/{code}/documenten", code)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(vraag)
                                    .with(csrf())))
                    .hasStatus(422)
                    .bodyText()
                    .contains("\"veld\":\"soort\"");
        }
    }

    @Test
    void showsTheTextsToTheCoordinatorOnly() {
        assertThat(lees(Rol.COORDINATOR, "/sjablonen")).hasStatusOk().bodyText().contains("Raamovereenkomst");
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/raamovereenkomst")).hasStatusOk();
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/raamovereenkomst/0/voorbeeld?niveau=DUIDELIJK"))
                .hasStatusOk()
                .bodyText()
                .contains("Bakkerij Voorbeeld");
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/overeenkomsten")).hasStatusOk();
        assertThat(lees(Rol.COORDINATOR, "/sjablonen/bestaat-niet")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lees(Rol.JOBCOACH, "/sjablonen")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Documentreeks reeks(String naam, Documentsoort soort) {
        return new Documentreeks(trajecten.metCode(aanmelding(naam)).id(), null, soort);
    }

    private static Opdracht opdracht(Documentreeks reeks) {
        return new Opdracht(reeks, false, "Er is iets gebeurd.");
    }

    private static boolean gelukt(Runnable stap) {
        try {
            stap.run();
            return true;
        } catch (DomainException | ConcurrencyFailureException | DataIntegrityViolationException verloren) {
            return false;
        }
    }
}
