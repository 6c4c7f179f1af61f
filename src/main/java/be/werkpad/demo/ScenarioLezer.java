package be.werkpad.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads the stories under {@code demo/scenarios} and the list of fictional clients that walk them. */
@Component
@Profile("demo")
class ScenarioLezer {
    private final ObjectMapper json;

    ScenarioLezer(ObjectMapper json) {
        this.json = json;
    }

    /**
     * One fictional client of the demo data.
     *
     * @param scenario file name without extension
     * @param begin ISO-8601 period before now at which the story starts
     * @param stappen how many steps of the story have been done; null for those that fit in the time until now
     * @param aanmelding answers that replace those of the story, such as the name
     * @param antwoorden per form, answers that replace those of the story, such as the werkpost
     * @param zonder numbers (from 1) of the steps that this client does not meet, because somebody was there before
     * @param accounts other accounts for those of the story, such as jobcoach → jobcoach2
     */
    record Figuur(
            String scenario,
            String begin,
            @Nullable Integer stappen,
            Map<String, Object> aanmelding,
            @Nullable Map<String, Map<String, Object>> antwoorden,
            @Nullable List<Integer> zonder,
            @Nullable Map<String, String> accounts) {}

    Scenario scenario(String naam) {
        return lees("demo/scenarios/" + naam + ".json", Scenario.class);
    }

    List<Figuur> figuren() {
        return List.of(lees("demo/figuren.json", Figuur[].class));
    }

    private <T> T lees(String pad, Class<T> type) {
        try (var bron = new ClassPathResource(pad).getInputStream()) {
            return json.readValue(bron, type);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + pad, problem);
        }
    }
}
