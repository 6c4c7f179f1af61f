package be.werkpad.sjabloon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check of a text as somebody typed it; null is what was not given. */
public record Nazichtblad(
        @Nullable Integer versie,
        String nagekekenDoor,
        @Nullable String getestMet,
        @Nullable LocalDate op) {}
