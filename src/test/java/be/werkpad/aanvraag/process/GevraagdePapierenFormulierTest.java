package be.werkpad.aanvraag.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.Documentsoort;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.sjabloon.Voorschrift;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The form can say of every paper a client may read that it was given. */
class GevraagdePapierenFormulierTest {
    private static final File FORMULIER =
            new File("forms/documentaanvraag/%s.form".formatted(GevraagdePapierenVerwerker.FORMULIER));

    @Test
    void namesEveryKindOfPaperForAClientAndNoOther() throws IOException {
        assertThat(keuzes(new ObjectMapper().readTree(FORMULIER))).containsExactlyInAnyOrderElementsOf(voorClienten());
    }

    private static List<String> keuzes(JsonNode formulier) {
        return formulier.findParents("key").stream()
                .filter(veld -> veld.path("key").asText().equals("gegeven"))
                .flatMap(veld -> veld.path("values").findValuesAsText("value").stream())
                .toList();
    }

    private static List<String> voorClienten() {
        var sjablonen = new Sjablonen()
                .voorschriften().stream()
                        .filter(Voorschrift::isVoorClient)
                        .map(voorschrift -> voorschrift.sleutel().replaceAll("-v\\d$", ""))
                        .toList();
        return Arrays.stream(Documentsoort.values())
                .map(Enum::name)
                .filter(soort ->
                        sjablonen.contains(soort.toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }
}
