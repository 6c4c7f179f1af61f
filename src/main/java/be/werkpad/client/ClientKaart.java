package be.werkpad.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client as other modules see it. */
public record ClientKaart(
        long id,
        String voornaam,
        String naam,
        @Nullable LocalDate geboortedatum,
        @Nullable Gender gender,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable Contactvoorkeur contactvoorkeur,
        @Nullable String straat,
        @Nullable String postcode,
        @Nullable String gemeente,
        @Nullable String taal,
        @Nullable Leesniveau leesniveau,
        @Nullable Inkomensstatuut inkomensstatuut,
        @Nullable String financieringsbron,
        @Nullable Vertegenwoordiging vertegenwoordiging,
        @Nullable String account) {
    public String weergavenaam() {
        return voornaam + " " + naam;
    }
}
