package be.werkpad.plaatsing;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One task that the client does at the werkpost. */
@Embeddable
public record Takenpakkettaak(
        String taak,
        @Nullable String wanneer,
        @Nullable String duur,
        @Nullable String uitleg) {}
