package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Formulierschema;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The answers of a scenario as the dossier holds them, with the forms as they are now. */
final class Scenarioantwoorden {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Scenarioantwoorden() {}

    static List<AntwoordKaart> van(String scenario) {
        try (var bron = Scenarioantwoorden.class.getResourceAsStream("/demo/scenarios/" + scenario + ".json")) {
            var antwoorden = new ArrayList<AntwoordKaart>();
            for (var stap : JSON.readTree(bron).path("stappen")) {
                if (stap.has("taak")) {
                    antwoorden.add(kaart(
                            stap.path("taak").asText(),
                            JSON.readValue(
                                    stap.path("antwoorden")
                                            .toString()
                                            .replaceAll("=vandaag(P|\\+P|-P)?\\w*", "2027-03-01"),
                                    new TypeReference<>() {})));
                }
            }
            return antwoorden;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static AntwoordKaart kaart(String formulier, Map<String, Object> antwoorden) {
        return kaart(formulier, null, antwoorden);
    }

    static AntwoordKaart kaart(String formulier, @Nullable Long plaatsingId, Map<String, Object> antwoorden) {
        try {
            var bron = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:forms/**/" + formulier + ".form")[0];
            return kaart(
                    formulier,
                    plaatsingId,
                    bron.getFile().getParentFile().getName(),
                    antwoorden,
                    bron.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static AntwoordKaart kaart(
            String formulier,
            @Nullable Long plaatsingId,
            String procesId,
            Map<String, Object> antwoorden,
            String schema) {
        return new AntwoordKaart(
                1,
                7,
                plaatsingId,
                null,
                formulier,
                "taak",
                "Taak " + formulier,
                procesId,
                "coach1",
                Instant.EPOCH,
                antwoorden,
                Formulierschema.parse(schema));
    }
}
