package be.werkpad.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be noted, before who and when are known. */
record Gebeurtenis(
        Actie actie,
        @Nullable Long trajectId,
        String objectSoort,
        @Nullable String objectId,
        Map<String, String> details) {
    Gebeurtenis {
        details = Map.copyOf(details);
    }

    /** One chain per traject, so that trajecten do not wait for each other. */
    String keten() {
        return trajectId == null ? "algemeen" : "traject-" + trajectId;
    }
}
