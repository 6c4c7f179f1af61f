package be.werkpad.formulier;

import static be.werkpad.formulier.SchemaMother.lijst;
import static be.werkpad.formulier.SchemaMother.schema;
import static be.werkpad.formulier.SchemaMother.veld;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Camunda Tasklist has no place beside a field, so there a refusal names the field as the form does. */
class OpschriftTest {
    private final Formulierschema schema = schema(
            veld("textfield", "reden"),
            lijst("wensen", "", veld("textfield", "tekst")),
            "{'type':'textfield','key':'zonderLabel'}");

    @Test
    void saysWhatAPersonReadsAboveTheField() {
        assertThat(schema.opschrift("reden")).isEqualTo("Reden");
        assertThat(schema.opschrift("wensen")).isEqualTo("wensen");
        assertThat(schema.opschrift("wensen[1].tekst")).isEqualTo("wensen, rij 2, Tekst");
    }

    @Test
    void keepsThePathOfWhatTheFormDoesNotName() {
        for (var pad : List.of("anders", "zonderLabel", "wensen[0].anders", "anders[0].tekst")) {
            assertThat(schema.opschrift(pad)).isEqualTo(pad);
        }
    }

    @Test
    void aRefusalInOneSentenceUsesTheName() {
        var refusal = new DomainException(
                "taak.onvolledig", "Kijk dit na.", List.of(new Fout("reden", "Dit veld is verplicht.")));

        assertThat(refusal.metNamen(schema::opschrift).volledig())
                .isEqualTo("Kijk dit na. Reden: Dit veld is verplicht.");
        assertThat(refusal.volledig()).isEqualTo("Kijk dit na. reden: Dit veld is verplicht.");
    }
}
