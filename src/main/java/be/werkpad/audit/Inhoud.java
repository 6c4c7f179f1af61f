package be.werkpad.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a row says, exactly as it is stored. */
record Inhoud(
        Instant tijdstip,
        String account,
        String rol,
        String actie,
        @Nullable Long trajectId,
        String objectSoort,
        @Nullable String objectId,
        String details) {}
