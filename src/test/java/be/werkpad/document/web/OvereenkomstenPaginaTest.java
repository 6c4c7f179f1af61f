package be.werkpad.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.NieuweRegelgeving;
import be.werkpad.sjabloon.RegelgevingToevoegen;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** CH-4a: a new law lists the agreements that run, and each goes off the list when somebody read it. */
@Transactional
class OvereenkomstenPaginaTest extends PaginaTest {
    private static final String LIJST = "/sjablonen/overeenkomsten";

    private static final List<Takenpakkettaak> TAKEN = List.of(new Takenpakkettaak("Brood inpakken", null, null, null));

    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentDefinitiefMaken definitief;

    @Autowired
    private RegelgevingToevoegen regelgeving;

    @Autowired
    private SjabloonZoeken sjablonen;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private PlaatsingToevoegen plaatsingen;

    @Autowired
    private WerkpostToevoegen werkposten;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void listsAnAgreementAlsoWhenTheNewLawHasTheSameTitle() {
        var code = aanmelding("Wet");
        overeenkomst(code, null, Documentsoort.ENGAGEMENTSVERKLARING);
        assertThat(teDoen()).as("made with the law of now").doesNotContain(code);
        nieuweWet(sjablonen.regelgeving().orElseThrow().titel());
        assertThat(teDoen()).contains(code);
    }

    @Test
    void takesAnAgreementOffTheListWhenSomebodyReadIt() {
        var code = aanmelding("Gelezen");
        var id = overeenkomst(code, null, Documentsoort.ENGAGEMENTSVERKLARING);
        nieuweWet("Voorbeeldwet");
        assertThat(noteer(Rol.JOBCOACH, id, "Past nog.")).hasStatus(403);
        assertThat(noteer(Rol.COORDINATOR, id, "x".repeat(501))).hasStatus(302);
        assertThat(teDoen()).as("too long to keep").contains(code);
        assertThat(noteer(Rol.COORDINATOR, id, "Past nog.")).hasStatus(302);
        assertThat(teDoen()).doesNotContain(code);
        assertThat(pagina())
                .contains("Al nagekeken", code, "Past nog.", "Nagekeken door " + account(Rol.COORDINATOR) + " op");
        assertThat(jdbc.sql("select count(*) from audit_regel where object_soort = 'overeenkomstnazicht'"
                                + " and object_id = ?")
                        .param(String.valueOf(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(noteer(Rol.COORDINATOR, id, "Nog eens.")).hasStatus(302);
        assertThat(pagina()).doesNotContain("Nog eens.");
        nieuweWet("Nog een wet");
        assertThat(teDoen()).as("a newer law asks it again").contains(code);
    }

    @Test
    void leavesOutWhatRunsNoLonger() {
        var gesloten = aanmelding("Gesloten");
        overeenkomst(gesloten, null, Documentsoort.ENGAGEMENTSVERKLARING);
        var gestopt = aanmelding("Gestopt");
        var loopt = aanmelding("Loopt");
        var werkpost = werkposten
                .voor(new NieuweWerkpost("Voorbeeldwinkel", "9988", "Voorbeeldstad"))
                .id();
        var eerste = plaatsing(gestopt, werkpost);
        overeenkomst(gestopt, eerste, Documentsoort.AFSPRAKENNOTA);
        var raam = overeenkomst(gestopt, eerste, Documentsoort.RAAMOVEREENKOMST);
        nieuweWet("Voorbeeldwet");
        assertThat(teDoen()).contains(gesloten, "/documenten/" + raam);

        zet("update traject set status = 'AFGESLOTEN' where id = ?", traject(gesloten));
        zet("update plaatsing set status = 'GESTOPT' where id = ?", eerste);
        assertThat(teDoen()).doesNotContain(gesloten).doesNotContain(gestopt);

        var tweede = plaatsing(loopt, werkpost);
        zet("update plaatsing set status = 'LOPEND' where id = ?", tweede);
        assertThat(teDoen()).as("it goes on for others").containsOnlyOnce(">" + gestopt + "<");
    }

    @Test
    void warnsBeforeAPaperBecomesFinalThatNobodyReadItsText() {
        var code = aanmelding("Waarschuwing");
        var reeks = new Documentreeks(traject(code), null, Documentsoort.INFOBLAD_RECHTEN);
        var adres = "/trajecten/" + code + "/documenten/" + opmaken.voor(reeks);
        var titel = sjablonen.regelgeving().orElseThrow().titel();
        assertThat(lees(Rol.JOBCOACH, adres))
                .bodyText()
                .as("the demo coordinator read it")
                .contains(titel)
                .doesNotContain("niemand heeft de tekst");
        nieuweWet("Voorbeeldwet");
        assertThat(lees(Rol.JOBCOACH, adres)).bodyText().contains("niemand heeft de tekst");
        definitief.voor(reeks);
        assertThat(lees(Rol.JOBCOACH, adres)).bodyText().doesNotContain("niemand heeft de tekst");
    }

    private long overeenkomst(String code, @Nullable Long plaatsingId, Documentsoort soort) {
        var reeks = new Documentreeks(traject(code), plaatsingId, soort);
        var id = opmaken.voor(reeks);
        zet("update document set status = 'DEFINITIEF', eindversie = concat(reeks, '|DEFINITIEF') where id = ?", id);
        return id;
    }

    private long plaatsing(String code, long werkpost) {
        return plaatsingen
                .voor(new NieuwePlaatsing(traject(code), werkpost, false, TAKEN, null))
                .id();
    }

    private long traject(String code) {
        return trajecten.metCode(code).id();
    }

    private void nieuweWet(String titel) {
        var code = "PROEF-" + (sjablonen.alleRegelgeving().size() + 1);
        regelgeving.voor(new NieuweRegelgeving(code, titel, LocalDate.now(clock), "Test"));
    }

    private void zet(String sql, long id) {
        entities.flush();
        jdbc.sql(sql).param(id).update();
        entities.clear();
    }

    private MvcTestResult noteer(Rol rol, long id, String opmerking) {
        return als(
                rol,
                post(LIJST + "/{id}/nagekeken", id)
                        .param("opmerking", opmerking)
                        .with(csrf()));
    }

    /** The part of the page that is still to be done. */
    private String teDoen() {
        return pagina().split("Al nagekeken")[0];
    }

    private String pagina() {
        try {
            return lees(Rol.COORDINATOR, LIJST).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException problem) {
            throw new AssertionError(problem);
        }
    }
}
