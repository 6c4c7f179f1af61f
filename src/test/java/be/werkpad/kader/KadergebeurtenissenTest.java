package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Opmaak;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.sjabloon.Taalniveau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.3 P4, CH-8c-3: what comes later takes away what was settled before. */
class KadergebeurtenissenTest {
    private static final Instant MAART = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant MEI = Instant.parse("2027-05-01T09:00:00Z");

    private final AuditZoeken audit = mock();
    private final DocumentZoeken documenten = mock();
    private final Kadergebeurtenissen gebeurtenissen = new Kadergebeurtenissen(audit, documenten);

    /** Point 7: each kind of change opens what it touches, and nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATUUT        | STATUUT_VERANDERD
            UREN           | UREN_VERANDERD
            TAKEN          | RISICOBESPREKING_ONTBREEKT TAKEN_NIET_AANVAARD VEILIGHEID_NIET_NAGEKEKEN
            WERKPOST       | RISICOBESPREKING_ONTBREEKT ONKOSTEN_NIET_BESPROKEN VERVOERPLAN_ONTBREEKT VEILIGHEID_NIET_NAGEKEKEN
            ADRES          | VERVOERPLAN_ONTBREEKT
            WERKBEGELEIDER | ''
            FINANCIERING   | ''
            """)
    void aChangeAfterTheCheckReopensWhatItTouches(String soort, String gebreken) {
        when(audit.vanTraject(7)).thenReturn(List.of(regel(MEI, Actie.WIJZIGING_AFGESPROKEN, soort)));

        assertThat(verlopen(MAART).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(gebreken);
        assertThat(verlopen(MEI)).as("settled since").isEmpty();
        assertThat(verlopen(Instant.MAX)).as("never settled").isEmpty();
    }

    @Test
    void aChangeAtAnotherWerkpostLeavesThisOneAlone() {
        var elders = new AuditRegel(
                1,
                MEI,
                "jobcoach",
                "JOBCOACH",
                Actie.WIJZIGING_AFGESPROKEN,
                "wijziging",
                "TAKEN",
                Map.of("plaatsing", "6"));
        when(audit.vanTraject(7)).thenReturn(List.of(elders));

        assertThat(verlopen(MAART)).isEmpty();
    }

    private Set<Gebrek> verlopen(Instant geregeld) {
        return gebeurtenissen.verlopen(PlaatsingMother.kaart(PlaatsingStatus.LOPEND), deel -> geregeld);
    }

    @Test
    void aVersionThatWasTakenBackDoesNotVoidTheSignaturesBefore() {
        when(documenten.vanTraject(7)).thenReturn(List.of(nota(21, 5L), nota(22, 5L, DocumentKaart.Status.VERVALLEN)));
        when(audit.vanTraject(7))
                .thenReturn(List.of(
                        regel(MAART, Actie.DOCUMENT_OPGEMAAKT, "21"), regel(MEI, Actie.DOCUMENT_OPGEMAAKT, "22")));

        assertThat(gebeurtenissen.laatsteVersie(
                        PlaatsingMother.kaart(PlaatsingStatus.LOPEND), Documentsoort.AFSPRAKENNOTA))
                .isEqualTo(MAART);
    }

    @Test
    void knowsWhenTheLastNotaOfThisWerkpostWasMade() {
        when(documenten.vanTraject(7)).thenReturn(List.of(nota(21, 5L), nota(22, 5L), nota(23, 6L), nota(24, null)));
        when(audit.vanTraject(7))
                .thenReturn(List.of(
                        regel(MAART, Actie.DOCUMENT_OPGEMAAKT, "21"),
                        regel(MEI, Actie.DOCUMENT_OPGEMAAKT, "22"),
                        regel(MEI.plusSeconds(60), Actie.DOCUMENT_OPGEMAAKT, "23"),
                        regel(MEI.plusSeconds(90), Actie.DOCUMENT_OPGEMAAKT, "24")));

        assertThat(gebeurtenissen.laatsteVersie(
                        PlaatsingMother.kaart(PlaatsingStatus.LOPEND), Documentsoort.AFSPRAKENNOTA))
                .isEqualTo(MEI);
    }

    private static AuditRegel regel(Instant tijdstip, Actie actie, String objectId) {
        return new AuditRegel(1, tijdstip, "jobcoach", "JOBCOACH", actie, "document", objectId, Map.of());
    }

    private static DocumentKaart nota(long id, @Nullable Long plaatsingId) {
        return nota(id, plaatsingId, DocumentKaart.Status.DEFINITIEF);
    }

    private static DocumentKaart nota(long id, @Nullable Long plaatsingId, DocumentKaart.Status status) {
        var dag = LocalDate.of(2027, 3, 1);
        return new DocumentKaart(
                id,
                new Documentreeks(7, plaatsingId, Documentsoort.AFSPRAKENNOTA),
                1,
                status,
                new Opmaak(null, "afsprakennota-1", null, Taalniveau.DUIDELIJK, null, "Jobcoach-Een", dag),
                new DocumentKaart.Loop(dag, null, null, null),
                "hash",
                1,
                List.of());
    }
}
