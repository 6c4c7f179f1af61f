package be.werkpad.tekenlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentsoort;
import be.werkpad.mail.MailMisluktException;
import be.werkpad.mail.MailSender;
import be.werkpad.mail.Mailserver;
import be.werkpad.norm.NormBepalen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.web.Webadres;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An employer with an address gets the link by mail: once, with nothing personal in it (G.7), and never in the way. */
class TekenlinkpostTest {
    private static final String ADRES = "zaakvoerder@werkpost.example";
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneId.of("Europe/Brussels"));

    private final List<Tekenlink> rijen = new ArrayList<>();
    private final OndertekeningZoeken ondertekeningen = mock();
    private final WerkpostZoeken werkposten = mock();
    private final Mailserver server = new Mailserver();

    @BeforeEach
    void eenRondeOnderDeNota() {
        ronde(Documentsoort.AFSPRAKENNOTA);
        werkgever(ADRES);
    }

    @AfterEach
    void sluit() {
        server.close();
    }

    @Test
    void mailsTheLinkOnce() {
        var post = post(server.sender());
        post.on(new TekenlinkenMailen.Gevraagd(3));
        post.on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(server.ontvangen(ADRES)).singleElement().satisfies(mail -> assertThat(Mailserver.tekst(mail))
                .contains("https://werkpad.example.org/tekenen/", "15 maart 2027", "Dienst-1")
                .doesNotContain("Voornaam", "Werkpost-1", "Afsprakennota", "BW-"));
        assertThat(rijen).singleElement().satisfies(link -> {
            assertThat(link.kaart(KLOK).mail()).isEqualTo(Mailstand.VERSTUURD);
            assertThat(link.kaart(KLOK).stand()).isEqualTo(TekenlinkKaart.Stand.GELDIG);
        });
    }

    @Test
    void leavesItToTheJobcoachWithoutAnAddress() {
        werkgever(null);
        post(server.sender()).on(new TekenlinkenMailen.Gevraagd(3));
        werkgever(" ");
        post(server.sender()).on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(rijen).isEmpty();
    }

    @Test
    void leavesItToTheJobcoachWithoutAMailServer() {
        post(mock(MailSender.class)).on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(rijen).isEmpty();
    }

    @Test
    void mailsNoLinkForWhatIsSignedOnPaper() {
        ronde(Documentsoort.RAAMOVEREENKOMST);
        post(server.sender()).on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(rijen).isEmpty();
    }

    @Test
    void takesALinkBackThatTheMailServerDidNotTake() {
        MailSender weigert = mock();
        when(weigert.kanVersturen()).thenReturn(true);
        doThrow(mock(MailMisluktException.class)).when(weigert).verstuur(any());

        post(weigert).on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(rijen).singleElement().satisfies(link -> {
            assertThat(link.kaart(KLOK).mail()).isEqualTo(Mailstand.MISLUKT);
            assertThat(link.kaart(KLOK).stand()).isEqualTo(TekenlinkKaart.Stand.INGETROKKEN);
        });
    }

    /** Claimed by a program that stopped before it knew: perhaps sent, so not sent again. */
    @Test
    void doesNotSendAgainWhatMayHaveBeenSent() {
        post(server.sender()).on(new TekenlinkenMailen.Gevraagd(3));
        rijen.get(0).wordtGemaild();

        post(server.sender()).on(new TekenlinkenMailen.Gevraagd(3));

        assertThat(server.ontvangen(ADRES)).hasSize(1);
    }

    @Test
    void mailsOnceMoreWhenTheTimeForAReminderComes() {
        var post = post(server.sender());
        post.on(new TekenlinkenMailen.Herinnerd(3));
        assertThat(rijen).as("nobody got a mail yet").isEmpty();

        post.on(new TekenlinkenMailen.Gevraagd(3));
        post.on(new TekenlinkenMailen.Herinnerd(3));
        post.on(new TekenlinkenMailen.Herinnerd(3));

        assertThat(server.ontvangen(ADRES)).hasSize(2).last().satisfies(mail -> assertThat(Mailserver.tekst(mail))
                .contains("wacht nog een document", "https://werkpad.example.org/tekenen/")
                .doesNotContain("Voornaam", "Werkpost-1", "Afsprakennota", "BW-"));
        assertThat(rijen)
                .extracting(link -> link.kaart(KLOK).stand())
                .containsExactly(TekenlinkKaart.Stand.INGETROKKEN, TekenlinkKaart.Stand.GELDIG);
    }

    @Test
    void remindsNobodyWhoAnswered() {
        var post = post(server.sender());
        post.on(new TekenlinkenMailen.Gevraagd(3));
        rijen.get(0).gebruik(KLOK.instant());
        post.on(new TekenlinkenMailen.Herinnerd(3));

        assertThat(server.ontvangen(ADRES)).hasSize(1);
    }

    private Tekenlinkpost post(MailSender sender) {
        var links = links();
        NormBepalen normen = mock();
        when(normen.duur(any(), any())).thenReturn(Duur.van("P14D"));
        var maken = new TekenlinkMaken(
                ondertekeningen,
                links,
                mock(Linksporen.class, Mockito.RETURNS_MOCKS),
                new TekenlinkMaken.Geldigheid(normen, new Werkkalender(), KLOK),
                new Random());
        PlaatsingZoeken plaatsingen = mock();
        when(plaatsingen.metId(anyLong())).thenReturn(PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN));
        return new Tekenlinkpost(
                ondertekeningen,
                new Uitnodigingsbron.Werkpostbron(plaatsingen, werkposten),
                new TekenlinkOpeisen(links, maken, KLOK),
                mail(),
                sender);
    }

    private static Uitnodigingsmail mail() {
        var teksten = new ResourceBundleMessageSource();
        teksten.setBasename("messages");
        teksten.setDefaultEncoding("UTF-8");
        MedewerkerZoeken medewerkers = mock(Mockito.RETURNS_DEEP_STUBS);
        when(medewerkers.dienst().naam()).thenReturn("Dienst-1");
        return new Uitnodigingsmail(medewerkers, new Webadres("https://werkpad.example.org"), teksten);
    }

    private TekenlinkRepository links() {
        TekenlinkRepository links = mock();
        when(links.saveAndFlush(any())).thenAnswer(call -> {
            Tekenlink link = call.getArgument(0);
            if (!rijen.contains(link)) {
                rijen.add(link);
            }
            return link;
        });
        when(links.findByTekenvakIdOrderByIdDesc(anyLong())).thenAnswer(call -> {
            var nieuwsteEerst = new ArrayList<>(rijen);
            Collections.reverse(nieuwsteEerst);
            return nieuwsteEerst;
        });
        when(links.findBySleutelhash(any())).thenAnswer(call -> Optional.of(rijen.get(rijen.size() - 1)));
        return links;
    }

    private void ronde(Documentsoort soort) {
        when(ondertekeningen.metId(3))
                .thenReturn(new OndertekeningKaart(
                        3,
                        7,
                        5L,
                        11,
                        soort,
                        "hash",
                        null,
                        false,
                        Status.LOPEND,
                        KLOK.instant(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(vak(21, Partij.CLIENT), vak(22, Partij.WERKGEVER), vak(23, Partij.DIENST))));
    }

    private static Vak vak(long id, Partij partij) {
        return new Vak(id, 1, partij, Set.of(), null, null);
    }

    private void werkgever(@Nullable String email) {
        when(werkposten.metId(anyLong()))
                .thenReturn(new WerkpostKaart(
                        70, "WP-1", "Werkpost-1", null, "3800", "Dorp-1", null, false, null, null, null, email));
    }
}
