package be.werkpad.document;

import static be.werkpad.document.Scenarioantwoorden.kaart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.TrajectToegang;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** Which answers stand in which document. */
class AntwoordenbronTest {
    private final FormulierantwoordZoeken formulieren = mock(FormulierantwoordZoeken.class);
    private final DocumentZoeken documenten = mock(DocumentZoeken.class);
    private final PlaatsingZoeken plaatsingen = mock();
    private final MedewerkerZoeken medewerkers = mock(MedewerkerZoeken.class);
    private final Antwoordenbron bron = new Antwoordenbron(
            formulieren,
            documenten,
            new Leesrecht(
                    mock(TrajectToegang.class),
                    Dossiers.SJABLONEN,
                    formulieren,
                    mock(Formulierinzage.class),
                    new CurrentUser()),
            Dossiers.SJABLONEN,
            new Geldendegegevens(plaatsingen, mock(), geen()),
            medewerkers);

    private static ObjectProvider<Antwoordbijwerking> geen() {
        ObjectProvider<Antwoordbijwerking> bijwerkingen = mock();
        when(bijwerkingen.stream()).thenAnswer(vraag -> Stream.empty());
        return bijwerkingen;
    }

    @Test
    void takesTheLastAnswersWithTheLabelsOfTheirForms() {
        dossier(
                kaart("doelen-bepalen", Map.of("jobdoelwit", "Eerst dit")),
                kaart("doelen-bepalen", Map.of("jobdoelwit", "Dan dat")),
                kaart("opties-voorbereiden", Map.of("vraag", "Niet voor in het profiel")));
        var resultaat = bron.voor(reeks(Documentsoort.PROFIEL_BIJ_START, null), Aanspreekvorm.JE);
        assertThat(resultaat.antwoorden()).containsOnly(Map.entry("doelen-bepalen", Map.of("jobdoelwit", "Dan dat")));
        assertThat(resultaat.labels())
                .containsKey("doelen-bepalen.doelen.tekst")
                .containsKey("doelen-bepalen");
    }

    /** A paper names things for its reader; a form asks who fills it in. */
    @Test
    void speaksToTheClientAndNamesPeopleByName() {
        var wie = mock(MedewerkerKaart.class);
        when(wie.weergavenaam()).thenReturn("Jobcoach-Twee");
        when(medewerkers.metAccount("jobcoach2")).thenReturn(Optional.of(wie));
        dossier(
                kaart("wissel-jobcoach-bespreken", Map.of("nieuweJobcoach", "jobcoach2", "backup", "onbekend")),
                kaart("wijziging-beschrijven", Map.of("wieBeslist", "CLIENT")));
        assertThat(bron.voor(reeks(Documentsoort.WIJZIGINGSBLAD, null), Aanspreekvorm.JE)
                        .labels())
                .containsEntry("wissel-jobcoach-bespreken.nieuweJobcoach.jobcoach2", "Jobcoach-Twee")
                .containsEntry("wissel-jobcoach-bespreken.nieuweJobcoach", "Nieuwe jobcoach")
                .containsEntry("wijziging-beschrijven.wieBeslist.CLIENT", "Jij")
                .doesNotContainKey("wissel-jobcoach-bespreken.backup.onbekend");
    }

    @Test
    void takesOnlyTheAnswersOfThisPlaatsing() {
        dossier(kaart("afspraken-vastleggen", 4L, Map.of("pauze", "van elders")));
        when(formulieren.vanPlaatsing(7, 3))
                .thenReturn(List.of(
                        kaart("afspraken-vastleggen", 3L, Map.of("pauze", "van hier")),
                        kaart("matching-maken", Map.of("vervoerplan", "Met de bus"))));
        var resultaat = bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L), Aanspreekvorm.JE)
                .antwoorden();
        assertThat(resultaat)
                .containsEntry("afspraken-vastleggen", Map.of("pauze", "van hier"))
                .containsKey("matching-maken");
    }

    /** CH-6d-1: the hours, tasks and people of today, not those of the first day. */
    @Test
    void printsTheAgreementsThatHoldNow() {
        dossier(
                kaart(
                        "afspraken-vastleggen",
                        3L,
                        Map.of(
                                "dagen",
                                List.of("DI"),
                                "vanUur",
                                "09:00",
                                "maaltijd",
                                "Soep",
                                "werkbegeleider",
                                "Collega-Een",
                                "werkbegeleiderTelefoon",
                                "0470 00 00 04")),
                kaart("takenpakket-samenstellen", Map.of("taken", List.of(Map.of("taak", "Oude taak")))),
                kaart("afspraken-aanpassen", 3L, Map.of("watVerandert", "Oud nieuws", "totUur", "11:00")));
        when(plaatsingen.afgesproken(3)).thenReturn(Optional.of(nu("12:00")));
        var nota = bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L), Aanspreekvorm.JE)
                .antwoorden();
        assertThat(nota.get("afspraken-vastleggen"))
                .containsEntry("dagen", List.of("MA", "DO"))
                .containsEntry("vanUur", "10:00")
                .containsEntry("totUur", "12:00")
                .containsEntry("pauze", "Een kwartier")
                .containsEntry("werkbegeleider", "Collega-Twee")
                .doesNotContainKey("werkbegeleiderTelefoon")
                .containsEntry("contactBijProbleem", "Collega-Drie")
                .containsEntry("maaltijd", "Soep");
        assertThat(nota.get("takenpakket-samenstellen").get("taken"))
                .isEqualTo(List.of(Map.of("taak", "Nieuwe taak", "wanneer", "Maandag")));
        assertThat(nota).doesNotContainKey("afspraken-aanpassen");
    }

    /** C.6.8, C.6.12: "your hours and tasks now" and "the agreements of now". */
    @Test
    void aTalkAndAHandoverPrintTheAgreementsOfNowToo() {
        var voorbereiding = Map.<String, Object>of("ontvanger", "Dienst-2", "toestemmingAfspraken", true);
        dossier(
                kaart("afspraken-vastleggen", 3L, Map.of("dagen", List.of("DI"), "vanUur", "09:00")),
                kaart("overdracht-voorbereiden", voorbereiding));
        when(plaatsingen.werkafspraken(3)).thenReturn(Optional.of(nu("12:00")));
        assertThat(bron.voor(reeks(Documentsoort.EVALUATIEGESPREK, 3L), Aanspreekvorm.JE)
                        .antwoorden())
                .containsEntry(
                        "afspraken-vastleggen",
                        Map.of("dagen", List.of("MA", "DO"), "vanUur", "10:00", "totUur", "12:00"));

        var bezig = mock(PlaatsingKaart.class);
        when(bezig.id()).thenReturn(3L);
        when(plaatsingen.bezigVan(7)).thenReturn(List.of(bezig));
        assertThat(bron.voor(reeks(Documentsoort.OVERDRACHTSDOSSIER, null), Aanspreekvorm.JE)
                        .antwoorden()
                        .get("afspraken-vastleggen"))
                .containsEntry("vanUur", "10:00");
    }

    /** CH-3: a check that was done again overtakes the first one. */
    @Test
    void showsTheNewestCheckOfSafety() {
        dossier(
                kaart("veiligheid-nakijken", Map.of("datum", "2027-01-01", "ehbo", "NEE")),
                kaart("veiligheid-na-incident-nakijken", 3L, Map.of("datum", "2027-03-01", "ehbo", "JA")));
        var resultaat = bron.voor(reeks(Documentsoort.WETTELIJK_DOSSIER, 3L), Aanspreekvorm.JE);
        assertThat(resultaat.antwoorden().get("veiligheid-nakijken"))
                .containsEntry("datum", "2027-03-01")
                .containsEntry("ehbo", "JA");
        assertThat(resultaat.labels()).containsKey("veiligheid-nakijken.ehbo");
    }

    /** C.6.13: the place and planned or not follow from how and why there was contact. */
    @Test
    void tellsWhereAContactWasAndWhetherItWasPlanned() {
        dossier(kaart("opvolgcontact-registreren", 3L, Map.of("kanaal", "HUISBEZOEK", "aanleiding", "VRAAG_CLIENT")));
        var resultaat = bron.voor(reeks(Documentsoort.CONTACTVERSLAG, 3L), Aanspreekvorm.JE);
        assertThat(resultaat.antwoorden().get("opvolgcontact-registreren"))
                .containsEntry("locatie", "THUIS")
                .containsEntry("gepland", false);
        assertThat(resultaat.labels()).containsEntry("opvolgcontact-registreren.locatie.THUIS", "Bij jou thuis");
    }

    @Test
    void stillTellsWhatChangedInTheTrialWhileThatHolds() {
        dossier(kaart("afspraken-aanpassen", 3L, Map.of("watVerandert", "Nieuws", "totUur", "11:00")));
        when(plaatsingen.afgesproken(3)).thenReturn(Optional.of(nu("11:00")));
        assertThat(bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L), Aanspreekvorm.JE)
                        .antwoorden())
                .containsKey("afspraken-aanpassen");
    }

    /** What the client said about a change is between client and dienst; the werkpost signs this paper. */
    @Test
    void keepsTheWordsOfAChangeOutOfTheNota() {
        dossier(kaart(
                "wijziging-beschrijven",
                Map.of("soort", "STATUUT", "nieuw", "geheim inkomen", "reden", "geheime ziekte", "oud", "geheim")));
        var nota = bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L), Aanspreekvorm.JE);
        assertThat(nota.extra()).isEmpty();
        assertThat(nota.antwoorden().toString()).doesNotContain("geheim");
    }

    private static Werkafspraken nu(String tot) {
        return new Werkafspraken(
                new Urenafspraak(Uurrooster.van(List.of("MA", "DO"), "10:00", tot), "Een kwartier"),
                new Hulpafspraak("Collega-Twee", null, "Collega-Drie"),
                List.of(new Takenpakkettaak("Nieuwe taak", "Maandag", null, null)));
    }

    @Test
    void doesNotTellAWerkpostWhyTheClientLeavesTheDienst() {
        var stop = kaart("reden-en-wens-vastleggen", Map.of("initiatief", "VERHUIS", "watStopt", "TRAJECT"));
        var werk = kaart("werkpost-afronden", Map.of("datum", "2026-05-30"));
        dossier(stop, werk);
        when(formulieren.vanPlaatsing(7, 3)).thenReturn(List.of(stop, werk));
        assertThat(bron.voor(reeks(Documentsoort.BEEINDIGING, null), Aanspreekvorm.JE)
                        .antwoorden())
                .containsOnlyKeys("reden-en-wens-vastleggen", "werkpost-afronden");
        assertThat(bron.voor(reeks(Documentsoort.BEEINDIGING, 3L), Aanspreekvorm.JE)
                        .antwoorden())
                .containsOnlyKeys("werkpost-afronden");
    }

    /** The report to the insurer of an earlier incident is not of this one. */
    @Test
    void aSecondIncidentDoesNotPrintWhatCameAfterTheFirst() {
        dossier(
                met(11, kaart("incidentverslag-maken", Map.of("waar", "Bij de oven"))),
                met(12, kaart("incident-aan-verzekering-melden", Map.of("dossiernummer", "INC-1"))),
                met(13, kaart("incidentverslag-maken", Map.of("waar", "In de winkel"))));
        when(formulieren.zelfdeInstantie(11)).thenReturn(Set.of(11L, 12L));
        when(formulieren.zelfdeInstantie(13)).thenReturn(Set.of(13L));

        assertThat(incident(11)).containsKeys("incidentverslag-maken", "incident-aan-verzekering-melden");
        assertThat(incident(13)).containsOnly(Map.entry("incidentverslag-maken", Map.of("waar", "In de winkel")));
    }

    private Map<String, Map<String, Object>> incident(long verslagId) {
        return bron.voor(new Documentreeks(7, null, Documentsoort.INCIDENTVERSLAG, verslagId), Aanspreekvorm.JE)
                .antwoorden();
    }

    private static AntwoordKaart met(long id, AntwoordKaart kaart) {
        return new AntwoordKaart(
                id,
                kaart.trajectId(),
                null,
                null,
                kaart.formulier(),
                kaart.taakId(),
                kaart.taaknaam(),
                kaart.procesId(),
                kaart.door(),
                kaart.tijdstip(),
                kaart.antwoorden(),
                kaart.schema());
    }

    @Test
    void showsAStepThatACoordinatorAdded() {
        var nieuw =
                "{\"id\":\"eigen-stap\",\"components\":[{\"type\":\"textfield\",\"key\":\"x\",\"label\":\"Vraag\"}]}";
        var gericht = nieuw.replace("\"label\"", "\"properties\":{\"document\":\"AFSPRAKENNOTA\"},\"label\"");
        dossier(
                kaart("eigen-stap", null, "assessment", Map.of("x", "antwoord"), nieuw),
                kaart("gerichte-stap", null, "contractering", Map.of("x", "antwoord"), gericht),
                kaart("jobcoach-toewijzen", Map.of("toelichting", "intern")));
        assertThat(bron.voor(reeks(Documentsoort.PROFIEL_BIJ_START, null), Aanspreekvorm.JE)
                        .extra())
                .containsExactly("eigen-stap");
        assertThat(bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L), Aanspreekvorm.JE)
                        .extra())
                .containsExactly("gerichte-stap");
        assertThat(bron.voor(reeks(Documentsoort.EINDEVALUATIE, null), Aanspreekvorm.JE)
                        .antwoorden())
                .isEmpty();
    }

    /** S11: the package contains only what the client ticked. */
    @Test
    void handsOverOnlyTheSectionsTheClientTicked() {
        when(documenten.vanTraject(7))
                .thenReturn(List.of(new DocumentKaart(
                        1,
                        new Documentreeks(7, null, Documentsoort.EINDEVALUATIE),
                        1,
                        Status.DEFINITIEF,
                        new Opmaak(null, "s", null, Taalniveau.DUIDELIJK, null, "coach1", LocalDate.of(2027, 3, 1)),
                        new DocumentKaart.Loop(null, null, null, null),
                        "h",
                        1,
                        List.of())));
        assertThat(overdracht()).containsOnlyKeys("overdracht-voorbereiden");
        assertThat(overdracht("toestemmingProfiel")).containsOnlyKeys("overdracht-voorbereiden", "doelen-bepalen");
        assertThat(overdracht("toestemmingRisicos")).containsOnlyKeys("overdracht-voorbereiden", "risico-afwegen");
        assertThat(overdracht("toestemmingContacten").get("persoonsgegevens-aanvullen"))
                .containsOnlyKeys("geboortedatum", "adres", "vertegenwoordiging", "netwerk");
        assertThat(overdracht("toestemmingContacten").get("aanmelding-registreren"))
                .as("C.6.12: how to reach the client")
                .containsOnlyKeys("telefoon", "email");
        assertThat(overdracht("toestemmingProfiel")).doesNotContainKey("aanmelding-registreren");
        assertThat(overdracht("toestemmingDocumenten").get("documenten").toString())
                .contains("Eindevaluatie");
    }

    private Map<String, Map<String, Object>> overdracht(String... toestemmingen) {
        var voorbereiding =
                new HashMap<String, Object>(Map.of("ontvanger", "Dienst-2", "toestemmingEvaluaties", false));
        for (var toestemming : toestemmingen) {
            voorbereiding.put(toestemming, true);
        }
        dossier(
                kaart("doelen-bepalen", Map.of("jobdoelwit", "Doel")),
                kaart("risico-afwegen", Map.of("risico", "Bus missen")),
                kaart("bevraging-voeren", Map.of("taken", "Brood snijden")),
                kaart(
                        "aanmelding-registreren",
                        Map.of("telefoon", "+32470123456", "email", "een@example.org", "vraag", "Vraag-1")),
                kaart(
                        "persoonsgegevens-aanvullen",
                        Map.of(
                                "inkomensstatuut", "LEEFLOON",
                                "geboortedatum", "1990-01-01",
                                "adres", "Straat-1 1",
                                "vertegenwoordiging", "BEIDE",
                                "netwerk", List.of())),
                kaart("overdracht-voorbereiden", voorbereiding));
        return bron.voor(reeks(Documentsoort.OVERDRACHTSDOSSIER, null), Aanspreekvorm.JE)
                .antwoorden();
    }

    private void dossier(AntwoordKaart... kaarten) {
        when(formulieren.alle(7)).thenReturn(List.of(kaarten));
        when(formulieren.vanPlaatsing(7, 3)).thenReturn(List.of(kaarten));
    }

    private static Documentreeks reeks(Documentsoort soort, @Nullable Long plaatsingId) {
        return new Documentreeks(7, plaatsingId, soort);
    }
}
