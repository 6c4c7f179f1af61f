package be.werkpad.publicatie.controle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small process with everything in it that a model may have, and broken copies of it. */
public final class BundelMother {
    public static final String FORMULIER = """
            {"id": "groeten", "type": "default", "schemaVersion": 16, "title": "Groeten",
             "components": [{"type": "textfield", "key": "groet", "id": "Field_1", "label": "Wat zei je?"}]}
            """;

    private BundelMother() {}

    public static Bundel begroeting() {
        return met(model());
    }

    public static Bundel met(String model) {
        return new Bundel("begroeting.bpmn", bytes(model), Map.of("groeten", bytes(FORMULIER)));
    }

    /** The good model with one change; fails when there was nothing to change. */
    public static String modelMet(String oud, String nieuw) {
        if (!model().contains(oud)) {
            throw new IllegalArgumentException("Not in the model: " + oud);
        }
        return model().replace(oud, nieuw);
    }

    public static String model() {
        try (var stream = BundelMother.class.getResourceAsStream("/publicatie/begroeting.bpmn")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
