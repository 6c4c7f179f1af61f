package be.werkpad.organisatie;

import org.jspecify.annotations.Nullable;

/** Name and address of the service; the organisatie is the legal person behind it. */
public record Dienstgegevens(
        String naam,
        @Nullable String organisatie,
        @Nullable String ondernemingsnummer,
        @Nullable String straat,
        @Nullable String postcode,
        @Nullable String gemeente,
        @Nullable String telefoon,
        @Nullable String email) {}
