package be.werkpad.werkpost;

import org.jspecify.annotations.Nullable;

/** A workplace as other modules see it. */
public record WerkpostKaart(
        long id,
        String code,
        String naam,
        @Nullable String straat,
        String postcode,
        String gemeente,
        @Nullable String sector,
        boolean eigenCampus,
        @Nullable String ondernemingsnummer,
        @Nullable String contactNaam,
        @Nullable String contactTelefoon,
        @Nullable String contactEmail) {}
