package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers count for the legal frame, and which later ones unsettle it. */
class KaderformulierenTest {
    private static final Instant MAART = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant MEI = Instant.parse("2027-05-01T09:00:00Z");
    private static final PlaatsingKaart PLAATSING = PlaatsingMother.kaart(PlaatsingStatus.LOPEND);

    private final FormulierantwoordZoeken antwoorden = mock();
    private final Kadergebeurtenissen gebeurtenissen = mock();
    private final OndertekeningZoeken ondertekeningen = mock();
    private final List<AntwoordKaart> kaarten = new ArrayList<>();
    private final Kaderformulieren formulieren = new Kaderformulieren(antwoorden, gebeurtenissen, ondertekeningen);

    @BeforeEach
    void antwoorden() {
        when(antwoorden.vanPlaatsing(PLAATSING.trajectId(), PLAATSING.id())).thenReturn(kaarten);
        when(gebeurtenissen.laatsteVersie(any(), any())).thenReturn(Instant.MIN);
    }

    /** CH-8c-3: the yearly check says that the status is no longer right. */
    @Test
    void aYearlyCheckThatFindsTheStatusWrongReopensIt() {
        antwoord("statuut-nakijken", MAART, PLAATSING.id(), Map.of("antwoord", "NVT"));
        assertThat(formulieren.van(PLAATSING).verlopen()).isEmpty();

        antwoord("nazicht-doen", MEI, null, Map.of("statuutOk", "JA"));
        assertThat(formulieren.van(PLAATSING).verlopen()).isEmpty();

        antwoord("nazicht-doen", MEI, null, Map.of("statuutOk", "NEE"));
        assertThat(formulieren.van(PLAATSING).verlopen()).containsExactly(Gebrek.STATUUT_VERANDERD);

        antwoord("statuut-nakijken", MEI.plusSeconds(60), PLAATSING.id(), Map.of("antwoord", "NVT"));
        assertThat(formulieren.van(PLAATSING).verlopen()).isEmpty();
    }

    /** CH-3: the yearly check may say "no", and then the ten points are looked at again. */
    @Test
    void aYearlyCheckThatFindsTheWerkpostUnsafeReopensTheSafety() {
        antwoord("veiligheid-nakijken", MAART, null, Map.of("machines", "JA"));
        antwoord("nazicht-doen", MEI, null, Map.of("veiligheidOk", "NEE"));
        assertThat(formulieren.van(PLAATSING).verlopen()).containsExactly(Gebrek.VEILIGHEID_NIET_NAGEKEKEN);

        antwoord("veiligheid-opnieuw-nakijken", MEI.plusSeconds(60), PLAATSING.id(), Map.of());
        assertThat(formulieren.van(PLAATSING).verlopen()).isEmpty();
    }

    /** CH-3: the checklist that was done again replaces the one of the search. */
    @Test
    void theSafetyChecklistThatWasDoneAgainCounts() {
        antwoord("veiligheid-nakijken", MAART, null, Map.of("machines", "NEE"));
        antwoord("veiligheid-opnieuw-nakijken", MEI, PLAATSING.id(), Map.of("machines", "JA"));

        assertThat(formulieren.van(PLAATSING).veiligheid().tekst("machines")).isEqualTo("JA");
    }

    /** C.3 P5: "going on with changes" voids the signatures under the old nota. */
    @Test
    void changesAtTheEndOfTheTrialVoidTheNota() {
        var ronde = mock(OndertekeningKaart.class);
        when(ronde.geldtSinds()).thenReturn(MAART);
        when(ronde.soort()).thenReturn(Documentsoort.AFSPRAKENNOTA);
        when(ondertekeningen.laatsteGetekende(PLAATSING.id(), Documentsoort.AFSPRAKENNOTA))
                .thenReturn(Optional.of(ronde));
        assertThat(formulieren.isNotaGetekend(PLAATSING)).isTrue();

        antwoord("afspraken-aanpassen", MEI, PLAATSING.id(), Map.of("watVerandert", "Een uur later"));
        assertThat(formulieren.isNotaGetekend(PLAATSING)).isFalse();
    }

    /** VZ-5: when they were noted, renewed, or at the yearly check. */
    @Test
    void knowsWhenSomebodyLastLookedAtThePolicies() {
        assertThat(formulieren.polisNagekeken(PLAATSING)).isEmpty();
        antwoord("verzekering-vastleggen", MAART, PLAATSING.id(), Map.of());
        antwoord("nazicht-doen", MEI.minusSeconds(60), null, Map.of("polisNagekeken", true));
        antwoord("nazicht-doen", MEI, null, Map.of());

        assertThat(formulieren.polisNagekeken(PLAATSING)).contains(MEI.minusSeconds(60));
    }

    /** CH-3: the first check was the one of the search; a change of tasks reopens that one too. */
    @ParameterizedTest
    @ValueSource(strings = {"TAKEN", "WERKPOST"})
    void aChangeAfterTheFirstSafetyCheckReopensIt(String soort) {
        var audit = mock(AuditZoeken.class);
        var echte = new Kaderformulieren(
                antwoorden, new Kadergebeurtenissen(audit, mock(DocumentZoeken.class)), ondertekeningen);
        when(audit.vanTraject(PLAATSING.trajectId()))
                .thenReturn(List.of(new AuditRegel(
                        1, MEI, "jobcoach", "JOBCOACH", Actie.WIJZIGING_AFGESPROKEN, "wijziging", soort, Map.of())));
        antwoord("veiligheid-nakijken", MAART, null, Map.of("machines", "JA"));
        assertThat(echte.van(PLAATSING).verlopen()).contains(Gebrek.VEILIGHEID_NIET_NAGEKEKEN);

        antwoord("veiligheid-na-incident-nakijken", MEI.plusSeconds(60), PLAATSING.id(), Map.of());
        assertThat(echte.van(PLAATSING).verlopen()).doesNotContain(Gebrek.VEILIGHEID_NIET_NAGEKEKEN);
    }

    /** C.5 path 7: after a refusal the client chose other hours; these are asked anew. */
    @Test
    void otherAgreementsAfterARefusalAreAskedAnew() {
        antwoord("afspraken-vastleggen", MAART, PLAATSING.id(), Map.of());
        antwoord("statuut-nakijken", MAART.plusSeconds(60), PLAATSING.id(), Map.of("antwoord", "NEE"));
        assertThat(formulieren.van(PLAATSING).verlopen()).isEmpty();

        antwoord("afspraken-vastleggen", MEI, PLAATSING.id(), Map.of());
        assertThat(formulieren.van(PLAATSING).verlopen()).containsExactly(Gebrek.UREN_VERANDERD);
    }

    private void antwoord(String formulier, Instant tijdstip, @Nullable Long plaatsingId, Map<String, Object> inhoud) {
        kaarten.add(new AntwoordKaart(
                kaarten.size(),
                PLAATSING.trajectId(),
                plaatsingId,
                null,
                formulier,
                "taak",
                "Taak",
                "proces",
                "jobcoach",
                tijdstip,
                inhoud,
                mock(Formulierschema.class)));
    }
}
