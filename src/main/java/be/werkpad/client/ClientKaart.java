package be.werkpad.client;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.Telefoonnummer;
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
        Aanspreekvorm aanspreekvorm,
        @Nullable Inkomensstatuut inkomensstatuut,
        @Nullable String financieringsbron,
        @Nullable String subsidiesoort,
        @Nullable Vertegenwoordiging vertegenwoordiging,
        @Nullable String account) {
    /** The telephone number as people write it; null when there is none. */
    public @Nullable String telefoonLeesbaar() {
        return telefoon == null ? null : Telefoonnummer.leesbaar(telefoon);
    }

    public String weergavenaam() {
        return voornaam + " " + naam;
    }
}
