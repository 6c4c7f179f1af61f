package be.werkpad.document;

import static be.werkpad.document.Scenarioantwoorden.kaart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.sjabloon.Dossiers;
import be.werkpad.sjabloon.Taalniveau;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which answers stand in which document. */
class AntwoordenbronTest {
    private final FormulierantwoordZoeken formulieren = mock(FormulierantwoordZoeken.class);
    private final DocumentZoeken documenten = mock(DocumentZoeken.class);
    private final MedewerkerZoeken medewerkers = mock(MedewerkerZoeken.class);
    private final Antwoordenbron bron = new Antwoordenbron(formulieren, documenten, Dossiers.SJABLONEN, medewerkers);

    @Test
    void takesTheLastAnswersWithTheLabelsOfTheirForms() {
        dossier(
                kaart("doelen-bepalen", Map.of("jobdoelwit", "Eerst dit")),
                kaart("doelen-bepalen", Map.of("jobdoelwit", "Dan dat")),
                kaart("opties-voorbereiden", Map.of("vraag", "Niet voor in het profiel")));
        var resultaat = bron.voor(reeks(Documentsoort.PROFIEL_BIJ_START, null));
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
        assertThat(bron.voor(reeks(Documentsoort.WIJZIGINGSBLAD, null)).labels())
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
        var resultaat = bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L)).antwoorden();
        assertThat(resultaat)
                .containsEntry("afspraken-vastleggen", Map.of("pauze", "van hier"))
                .containsKey("matching-maken");
    }

    @Test
    void doesNotTellAWerkpostWhyTheClientLeavesTheDienst() {
        var stop = kaart("reden-en-wens-vastleggen", Map.of("initiatief", "VERHUIS", "watStopt", "TRAJECT"));
        var werk = kaart("werkpost-afronden", Map.of("datum", "2026-05-30"));
        dossier(stop, werk);
        when(formulieren.vanPlaatsing(7, 3)).thenReturn(List.of(stop, werk));
        assertThat(bron.voor(reeks(Documentsoort.BEEINDIGING, null)).antwoorden())
                .containsOnlyKeys("reden-en-wens-vastleggen", "werkpost-afronden");
        assertThat(bron.voor(reeks(Documentsoort.BEEINDIGING, 3L)).antwoorden()).containsOnlyKeys("werkpost-afronden");
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
        assertThat(bron.voor(reeks(Documentsoort.PROFIEL_BIJ_START, null)).extra())
                .containsExactly("eigen-stap");
        assertThat(bron.voor(reeks(Documentsoort.AFSPRAKENNOTA, 3L)).extra()).containsExactly("gerichte-stap");
        assertThat(bron.voor(reeks(Documentsoort.EINDEVALUATIE, null)).antwoorden())
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
                .containsOnlyKeys("netwerk");
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
                kaart("persoonsgegevens-aanvullen", Map.of("inkomensstatuut", "LEEFLOON", "netwerk", List.of())),
                kaart("overdracht-voorbereiden", voorbereiding));
        return bron.voor(reeks(Documentsoort.OVERDRACHTSDOSSIER, null)).antwoorden();
    }

    private void dossier(AntwoordKaart... kaarten) {
        when(formulieren.alle(7)).thenReturn(List.of(kaarten));
        when(formulieren.vanPlaatsing(7, 3)).thenReturn(List.of(kaarten));
    }

    private static Documentreeks reeks(Documentsoort soort, @Nullable Long plaatsingId) {
        return new Documentreeks(7, plaatsingId, soort);
    }
}
