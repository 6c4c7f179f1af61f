package be.werkpad.werkpost;

import org.jspecify.annotations.Nullable;

/**
 * @param eigenCampus it lies on the grounds of the dienst itself, where nobody may be placed
 */
public record NieuweWerkpost(
        String naam,
        @Nullable String straat,
        String postcode,
        String gemeente,
        @Nullable String sector,
        boolean eigenCampus,
        @Nullable String ondernemingsnummer,
        @Nullable String contactNaam,
        @Nullable String contactTelefoon,
        @Nullable String contactEmail) {

    /** What is known after a first talk. */
    public NieuweWerkpost(String naam, String postcode, String gemeente) {
        this(naam, null, postcode, gemeente, null, false, null, null, null, null);
    }
}
