package be.werkpad.bijlage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.bijlage.BestandMother;
import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.Scanuitslag;
import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of a dossier through page and API: in, listed, out again, and only for who may. */
class BijlagenTest extends PaginaTest {
    @Autowired
    BijlageZoeken bijlagen;

    @Autowired
    TrajectZoeken trajecten;

    @Autowired
    AuditZoeken audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bestandskeuring keuring;

    @Autowired
    TransactionTemplate transactie;

    @Test
    void givesBackExactlyWhatWasSentAlsoWhenItTookManyPieces() {
        var code = aanmelding("Groot");
        var inhoud = BestandMother.pdf(1_300_000);

        assertThat(stuur("/api/trajecten/{code}/bijlagen", code, "contract.pdf", inhoud))
                .hasStatus(201);

        var bijlage = enige(code);
        assertThat(bijlage.naam()).isEqualTo("contract.pdf");
        assertThat(bijlage.scan()).isEqualTo(Scanuitslag.NIET_GESCAND);
        assertThat(jdbc.sql("select count(*) from bijlage_deel where bijlage_id = ?")
                        .param(bijlage.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(lees(Rol.COORDINATOR, "/api/bijlagen/{id}/inhoud", bijlage.id()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "application/pdf")
                .body()
                .isEqualTo(inhoud);
        assertThat(acties(code)).contains(Actie.BIJLAGE_BEWAARD, Actie.BIJLAGE_GELEZEN);
    }

    @Test
    void offersAFileAsADownloadUnderItsOwnName() {
        var code = aanmelding("Naam");
        stuur("/api/trajecten/{code}/bijlagen", code, "één brief.pdf", BestandMother.pdf());

        assertThat(lees(Rol.JOBCOACH, "/api/bijlagen/{id}/inhoud", enige(code).id())
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%A9%C3%A9n%20brief.pdf");
    }

    @Test
    void addsAFileOnThePageAndListsIt() {
        var code = aanmelding("Pagina");

        assertThat(stuur("/trajecten/{code}/bijlagen", code, "polis.pdf", BestandMother.pdf()))
                .hasStatus3xxRedirection();
        assertThat(enige(code).soort()).isEqualTo(Bijlagesoort.POLIS);
        assertThat(lees(Rol.JOBCOACH, "/trajecten/{code}/bijlagen", code))
                .hasStatusOk()
                .bodyText()
                .contains("polis.pdf", "verzekeringspolis", "niet gescand", "Bestand toevoegen");
    }

    @Test
    void takesBackAPaperThatWasMadeHere() throws Exception {
        var code = aanmelding("Eigen");
        var id = new ObjectMapper()
                .readTree(als(
                                Rol.JOBCOACH,
                                post("/api/trajecten/{code}/documenten", code)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"soort\":\"INFOBLAD_RECHTEN\"}")
                                        .with(csrf()))
                        .getResponse()
                        .getContentAsString())
                .get("id")
                .asLong();
        var pdf = lees(Rol.JOBCOACH, "/api/documenten/{id}/inhoud", id)
                .getResponse()
                .getContentAsByteArray();

        assertThat(pdf).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(stuur("/api/trajecten/{code}/bijlagen", code, "infoblad.pdf", pdf))
                .hasStatus(201);
    }

    @Test
    void neverMakesTheDatabaseWaitForTheVirusscanner() {
        var bestand = BestandMother.bestand("a.pdf", BestandMother.pdf());

        assertThatThrownBy(() -> transactie.execute(status -> keuring.keur(bestand, "bestand")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAProgramInDisguiseAndKeepsNothing() {
        var code = aanmelding("Vermomd");

        var antwoord = stuur("/api/trajecten/{code}/bijlagen", code, "factuur.pdf", BestandMother.exe());

        assertThat(antwoord)
                .hasStatus(422)
                .bodyText()
                .contains("bijlage.soortNietToegelaten", "\"veld\":\"bestand\"", "Dit soort bestand kan niet");
        assertThat(bijlagen.vanTraject(trajecten.metCode(code).id())).isEmpty();
        assertThat(stuur("/trajecten/{code}/bijlagen", code, "factuur.pdf", BestandMother.exe()))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("fout");
    }

    @Test
    void looksAbsentForAJobcoachOfAnotherTeam() {
        var code = aanmelding("Vreemde");
        stuur("/api/trajecten/{code}/bijlagen", code, "geheim.pdf", BestandMother.pdf());

        assertThat(als(
                        "iemand-anders",
                        Rol.JOBCOACH,
                        get("/api/bijlagen/{id}/inhoud", enige(code).id())))
                .hasStatus(404);
        assertThat(als("iemand-anders", Rol.JOBCOACH, get("/api/trajecten/{code}/bijlagen", code)))
                .hasStatus(404);
        assertThat(acties(code)).doesNotContain(Actie.BIJLAGE_GELEZEN);
    }

    @Test
    void stopsBeforeTheLastBytesWhenSomebodyChangedThem() {
        var code = aanmelding("Geknoei");
        stuur("/api/trajecten/{code}/bijlagen", code, "a.pdf", BestandMother.pdf());
        var id = enige(code).id();
        jdbc.sql("update bijlage_deel set inhoud = ? where bijlage_id = ?")
                .params("anders".getBytes(StandardCharsets.US_ASCII), id)
                .update();

        assertThat(lees(Rol.COORDINATOR, "/api/bijlagen/{id}/inhoud", id))
                .hasStatus(500)
                .bodyText()
                .doesNotContain("anders");
    }

    private MvcTestResult stuur(String adres, String code, String naam, byte[] inhoud) {
        var rechten = AuthorityUtils.createAuthorityList("ROLE_JOBCOACH", "GROEP_jobcoach");
        return mvc.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, adres, code)
                .file(new MockMultipartFile("bestand", naam, "text/plain", inhoud))
                .param("soort", "POLIS")
                .with(csrf())
                .with(user(account(Rol.JOBCOACH)).authorities(rechten)));
    }

    private BijlageKaart enige(String code) {
        return bijlagen.vanTraject(trajecten.metCode(code).id()).get(0);
    }

    private List<Actie> acties(String code) {
        return audit.vanTraject(trajecten.metCode(code).id()).stream()
                .map(regel -> regel.actie())
                .toList();
    }
}
