package be.werkpad.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.werkpad.aanmelding.AanmeldingRegistreren;
import be.werkpad.organisatie.AntenneToevoegen;
import be.werkpad.organisatie.AntenneZoeken;
import be.werkpad.organisatie.MedewerkerToevoegen;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.organisatie.NieuweAntenne;
import be.werkpad.organisatie.NieuweMedewerker;
import be.werkpad.security.Accounts;
import be.werkpad.security.Rol;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages as a person with a role sees them, with a team "paginas" of which everyone is part. */
@WerkpadTest
public abstract class PaginaTest {
    protected static final String TEAM = "paginas";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AntenneZoeken antennes;

    @Autowired
    private AntenneToevoegen antenneToevoegen;

    @Autowired
    private MedewerkerZoeken medewerkers;

    @Autowired
    private MedewerkerToevoegen medewerkerToevoegen;

    @Autowired
    private AanmeldingRegistreren registreren;

    @Autowired
    private Clock clock;

    protected MockMvcTester mvc;

    @BeforeEach
    void opstelling() {
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        if (antennes.metCode(TEAM).isEmpty()) {
            antenneToevoegen.voor(new NieuweAntenne(TEAM, "Antenne Paginas", "Paginas", Set.of("9988")));
        }
        for (var rol : Set.of(Rol.JOBCOACH, Rol.COORDINATOR)) {
            var account = Personen.zorgVoor(accounts, rol, TEAM);
            if (medewerkers.metAccount(account).isEmpty()) {
                medewerkerToevoegen.voor(
                        new NieuweMedewerker(account, "Voornaam-" + rol, "Naam", rol, TEAM, BigDecimal.ONE));
            }
        }
    }

    /** Registers somebody as the jobcoach of the team; gives the code of the new traject. */
    protected String aanmelding(String naam) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account(Rol.JOBCOACH), "", AuthorityUtils.createAuthorityList(rechten(Rol.JOBCOACH))));
        try {
            return registreren.voor(Map.of(
                    "aanmelddatum", LocalDate.now(clock).toString(),
                    "aanmelder", "CLIENT",
                    "voornaam", "Voornaam-" + naam,
                    "naam", "Achternaam-" + naam,
                    "contactvoorkeur", "TELEFOON",
                    "telefoon", "0470 12 34 56",
                    "postcode", "9988",
                    "gemeente", "Voorbeeldstad",
                    "vraag", "Ik wil graag werken.",
                    "toestemmingContact", true));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    protected MvcTestResult lees(Rol rol, String pad, Object... delen) {
        return als(rol, get(pad, delen));
    }

    protected MvcTestResult verstuur(Rol rol, String pad, Object... delen) {
        return als(rol, post(pad, delen).with(csrf()));
    }

    protected MvcTestResult als(Rol rol, MockHttpServletRequestBuilder request) {
        return als(account(rol), rol, request);
    }

    protected MvcTestResult als(String account, Rol rol, MockHttpServletRequestBuilder request) {
        var antwoord =
                mvc.perform(request.with(user(account).authorities(AuthorityUtils.createAuthorityList(rechten(rol)))));
        var bewaard = antwoord.getUnresolvedException() == null
                ? antwoord.getMvcResult().getFlashMap()
                : null;
        if (bewaard != null) {
            assertThat(bewaard.values())
                    .as("a session lives in the database, and what it keeps for the next page too")
                    .allMatch(Serializable.class::isInstance);
        }
        return antwoord;
    }

    protected static String account(Rol rol) {
        return "test-" + rol.groep() + "-" + TEAM;
    }

    private static String[] rechten(Rol rol) {
        return new String[] {"ROLE_" + rol, "GROEP_" + rol.groep(), "GROEP_" + rol.groep(TEAM)};
    }
}
