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

    /** As it is known, with who it is and whom to call; what is null stays as it was. */
    public static NieuweWerkpost aangevuld(WerkpostKaart nu, Werkgever werkgever) {
        return new NieuweWerkpost(
                nu.naam(),
                of(werkgever.straat(), nu.straat()),
                nu.postcode(),
                nu.gemeente(),
                nu.sector(),
                nu.eigenCampus(),
                of(werkgever.ondernemingsnummer(), nu.ondernemingsnummer()),
                of(werkgever.contactNaam(), nu.contactNaam()),
                of(werkgever.contactTelefoon(), nu.contactTelefoon()),
                of(werkgever.contactEmail(), nu.contactEmail()));
    }

    private static @Nullable String of(@Nullable String nieuw, @Nullable String oud) {
        return nieuw == null || nieuw.isBlank() ? oud : nieuw;
    }

    /** Who the employer is, as somebody writes it down on the spot. */
    public record Werkgever(
            @Nullable String straat,
            @Nullable String ondernemingsnummer,
            @Nullable String contactNaam,
            @Nullable String contactTelefoon,
            @Nullable String contactEmail) {}
}
