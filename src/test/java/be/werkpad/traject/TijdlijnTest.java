package be.werkpad.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.Aanspreekvorm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class TijdlijnTest {
    private final AuditZoeken audit = mock(AuditZoeken.class);
    private final Tijdlijn tijdlijn = new Tijdlijn(
            audit,
            mock(MedewerkerZoeken.class),
            mock(ClientZoeken.class),
            new Tijdlijnzin(teksten()),
            new StaticListableBeanFactory().getBeanProvider(Tijdlijnfilter.class));

    /** A client keeps what happened, not which tasks the staff did. */
    @Test
    void aPaperForTheClientLeavesOutTheTasksOfTheStaff() {
        spoor(
                regel(Actie.TAAK_VOLTOOID, Map.of("taak", "Opties voorbereiden")),
                regel(Actie.BESLISSING_GENOMEN, Map.of("vraagcode", "B2")));
        assertThat(tijdlijn.zonderTaken(7, Aanspreekvorm.JE))
                .extracting(Tijdlijnregel::tekst)
                .containsExactly("Je maakte een keuze over het plan.");
        assertThat(tijdlijn.van(7, "mijn", false)).hasSize(2);
    }

    /** CH-9c-2: one line for each thing, so that a paper stays short. */
    @Test
    void aPaperForTheClientTellsEachThingOnce() {
        spoor(
                regel(Actie.DOCUMENT_DEFINITIEF, Map.of("soort", "AFSPRAKENNOTA", "versie", "2")),
                regel(Actie.BESLISSING_GENOMEN, Map.of("vraagcode", "B2")),
                regel(Actie.BESLISSING_VOORBEREID, Map.of("vraagcode", "B2")),
                regel(Actie.DOCUMENT_DEFINITIEF, Map.of("soort", "AFSPRAKENNOTA", "versie", "1")));
        assertThat(tijdlijn.zonderTaken(7, Aanspreekvorm.JE)).hasSize(2);
        spoor(regel(Actie.BESLISSING_VOORBEREID, Map.of("vraagcode", "B2")));
        assertThat(tijdlijn.zonderTaken(7, Aanspreekvorm.JE))
                .as("still to choose")
                .hasSize(1);
    }

    /** B5W and B8W are no choices of the client. */
    @Test
    void saysThatTheWerkpostAnswered() {
        spoor(
                regel(Actie.BESLISSING_GENOMEN, Map.of("vraagcode", "B5W")),
                regel(Actie.BESLISSING_GENOMEN, Map.of("vraagcode", "B8W")));
        assertThat(tijdlijn.van(7, "mijn", false))
                .extracting(Tijdlijnregel::tekst)
                .containsExactly(
                        "De werkpost gaf een antwoord over starten.",
                        "De werkpost gaf een antwoord over verder werken.");
    }

    private void spoor(AuditRegel... regels) {
        when(audit.vanTraject(7)).thenReturn(List.of(regels));
    }

    private static AuditRegel regel(Actie actie, Map<String, String> details) {
        return new AuditRegel(1, Instant.EPOCH, "coach1", "JOBCOACH", actie, "taak", "x", details);
    }

    private static ResourceBundleMessageSource teksten() {
        var teksten = new ResourceBundleMessageSource();
        teksten.setBasename("messages");
        teksten.setDefaultEncoding("UTF-8");
        return teksten;
    }
}
