package be.werkpad.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What any outside program has: HTTP Basic and JSON. */
public class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String basis;

    public Api(int poort) {
        this.basis = "http://localhost:" + poort;
    }

    public record Antwoord(int status, String tekst) {
        public JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException problem) {
                throw new AssertionError("Not JSON: " + tekst, problem);
            }
        }
    }

    public Antwoord get(String wie, String pad) {
        return doe(vraag(wie, pad).GET());
    }

    public Antwoord post(String wie, String pad, Object inhoud) {
        return stuur("POST", wie, pad, inhoud);
    }

    public Antwoord put(String wie, String pad, Object inhoud) {
        return stuur("PUT", wie, pad, inhoud);
    }

    private Antwoord stuur(String methode, String wie, String pad, Object inhoud) {
        try {
            var tekst = BodyPublishers.ofString(JSON.writeValueAsString(inhoud));
            return doe(
                    vraag(wie, pad).header("Content-Type", "application/json").method(methode, tekst));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** The document of this kind that holds now: the first final one, else the last that was made. */
    JsonNode document(String wie, String code, String soort) {
        var alle = documenten(wie, code, soort);
        return alle.stream()
                .filter(document -> Set.of("DEFINITIEF", "GETEKEND")
                        .contains(document.get("status").asText()))
                .findFirst()
                .or(() -> alle.stream().reduce((vorige, laatste) -> laatste))
                .orElseThrow(() -> new AssertionError("No %s in %s".formatted(soort, code)));
    }

    List<JsonNode> documenten(String wie, String code, String soort) {
        var items = get(wie, "/api/trajecten/" + code + "/documenten").json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(document -> document.get("soort").asText().equals(soort))
                .toList();
    }

    /** Moves the demo clock and waits until the jobs are done. */
    public Antwoord klok(String periode) {
        return post("coordinator", "/api/demo/klok", Map.of("verzet", periode));
    }

    private HttpRequest.Builder vraag(String wie, String pad) {
        var login = Base64.getEncoder().encodeToString((wie + ":werkpad").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(basis + pad)).header("Authorization", "Basic " + login);
    }

    private Antwoord doe(HttpRequest.Builder vraag) {
        try {
            var antwoord = client.send(vraag.build(), BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.body());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
