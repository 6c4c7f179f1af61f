package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.Nazichtblad;
import be.werkpad.sjabloon.SjabloonNakijken;
import be.werkpad.support.PaginaTest;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What a paper must have before it is final or signed, also for who pushes a button (OV-0, VZ-4, CH-4a, CH-6b-e). */
@Transactional
class EindeisenTest extends PaginaTest {
    @Autowired
    private DocumentOpmaken opmaken;

    @Autowired
    private DocumentDefinitiefMaken definitief;

    @Autowired
    private OndertekeningStarten tekenen;

    @Autowired
    private DocumentZoeken documenten;

    @Autowired
    private TrajectZoeken trajecten;

    @Autowired
    private PlaatsingToevoegen plaatsingen;

    @Autowired
    private WerkpostToevoegen werkposten;

    @Autowired
    private SjabloonNakijken nakijken;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource(
            value = Documentsoort.class,
            names = {"SAMENWERKINGSOVEREENKOMST", "RAAMOVEREENKOMST", "AFSPRAKENNOTA"})
    void anAgreementOfAWerkpostWithoutPoliciesBecomesNeitherFinalNorSigned(Documentsoort soort) {
        var trajectId = traject(aanmelding("Polis " + soort.naam()));
        var eigen = new Documentreeks(trajectId, plaatsing(trajectId, soort), soort);
        opmaken.voor(eigen);
        assertThatThrownBy(() -> definitief.voor(eigen))
                .hasMessageContaining("De verzekering voor ongevallen dekt niet elke dag.")
                .hasMessageContaining("De verzekering voor schade aan anderen dekt niet elke dag.")
                .hasMessageContaining("Doe eerst de taak ‘Verzekering vastleggen’.");
        assertThat(tekenen.alsKlaar(eigen)).as("goes back to who makes it").isEmpty();
        assertThat(documenten.laatste(eigen).orElseThrow().status()).isEqualTo(Status.TER_BESPREKING);
    }

    @ParameterizedTest
    @CsvSource({
        "PROFIEL_BIJ_START, Doelen bepalen",
        "EINDEVALUATIE, Eindevaluatie voeren",
        "JAARLIJKSE_BEVRAGING, Vooruitblik maken"
    })
    void anEmptyPaperThatTheClientHasARightToIsAPreviewOnly(Documentsoort soort, String taak) {
        var code = aanmelding("Leeg " + soort.naam());
        var reeks = new Documentreeks(traject(code), null, soort);
        var id = opmaken.voor(reeks);
        assertThatThrownBy(() -> definitief.naGesprek(reeks)).hasMessageContaining("Doe eerst de taak ‘" + taak + "’.");
        verstuur(Rol.JOBCOACH, "/trajecten/{code}/documenten/{id}/definitief", code, id);
        assertThat(documenten.metId(id).status()).isEqualTo(Status.TER_BESPREKING);
    }

    @Test
    void anAgreementStaysADraftUntilSomebodyReadItsTextBesideALaw() {
        zet("delete from sjabloonnazicht where sjabloonnazicht.sleutel = 'engagementsverklaring'");
        var code = aanmelding("Zonder wet");
        var reeks = new Documentreeks(traject(code), null, Documentsoort.ENGAGEMENTSVERKLARING);
        var id = opmaken.voor(reeks);
        var pagina = "/trajecten/%s/documenten/%d".formatted(code, id);
        assertThat(documenten.metId(id).status()).as("also of a step").isEqualTo(Status.CONCEPT);
        verstuur(Rol.JOBCOACH, pagina + "/voorleggen");
        assertThat(documenten.metId(id).status()).isEqualTo(Status.CONCEPT);
        assertThat(tekenen.alsKlaar(reeks)).isEmpty();
        assertThat(lees(Rol.COORDINATOR, pagina))
                .bodyText()
                .contains("Dit document blijft in opmaak", "/sjablonen/engagementsverklaring");
        assertThat(lees(Rol.JOBCOACH, pagina)).bodyText().doesNotContain("/sjablonen/engagementsverklaring");

        kijkNa("engagementsverklaring");
        assertThat(opmaken.voor(reeks)).as("the same answers, now with the law").isNotEqualTo(id);
        assertThat(definitief.voor(reeks).isZonderWet()).isFalse();
    }

    private void kijkNa(String sleutel) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account(Rol.COORDINATOR), "", AuthorityUtils.NO_AUTHORITIES));
        try {
            nakijken.voor(sleutel, new Nazichtblad(0, "Juriste Voorbeeld", LocalDate.now(clock)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private long plaatsing(long trajectId, Documentsoort soort) {
        var werkpost = werkposten
                .voor(new NieuweWerkpost("Voorbeeldwinkel " + soort, "9988", "Voorbeeldstad"))
                .id();
        var taken = List.of(new Takenpakkettaak("Brood inpakken", null, null, null));
        return plaatsingen
                .voor(new NieuwePlaatsing(trajectId, werkpost, false, taken, null))
                .id();
    }

    private long traject(String code) {
        return trajecten.metCode(code).id();
    }

    private void zet(String sql) {
        entities.flush();
        jdbc.sql(sql).update();
        entities.clear();
    }
}
