package be.werkpad.client;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New values of what is known of a client. Null: no change; an empty text: no longer known. */
public record ClientWijziging(
        @Nullable String voornaam,
        @Nullable String naam,
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
        @Nullable Aanspreekvorm aanspreekvorm,
        @Nullable Inkomensstatuut inkomensstatuut,
        @Nullable String financieringsbron,
        @Nullable String subsidiesoort,
        @Nullable Vertegenwoordiging vertegenwoordiging) {

    /** From the answers of a form whose keys are the names of these fields; other keys are left alone. */
    public static ClientWijziging uitAntwoorden(Map<String, ?> antwoorden) {
        return new ClientWijziging(
                tekst(antwoorden, "voornaam"),
                tekst(antwoorden, "naam"),
                datum(antwoorden, "geboortedatum"),
                keuze(antwoorden, "gender", Gender.class),
                tekst(antwoorden, "telefoon"),
                tekst(antwoorden, "email"),
                keuze(antwoorden, "contactvoorkeur", Contactvoorkeur.class),
                tekst(antwoorden, "straat"),
                tekst(antwoorden, "postcode"),
                tekst(antwoorden, "gemeente"),
                tekst(antwoorden, "taal"),
                keuze(antwoorden, "leesniveau", Leesniveau.class),
                keuze(antwoorden, "aanspreekvorm", Aanspreekvorm.class),
                keuze(antwoorden, "inkomensstatuut", Inkomensstatuut.class),
                tekst(antwoorden, "financieringsbron"),
                subsidiesoort(antwoorden),
                keuze(antwoorden, "vertegenwoordiging", Vertegenwoordiging.class));
    }

    /** Belongs to a direct subsidy; with another source it is emptied (CH-8a-2). */
    private static @Nullable String subsidiesoort(Map<String, ?> antwoorden) {
        var bron = tekst(antwoorden, "financieringsbron");
        return bron == null || bron.equals("RECHTSTREEKSE_SUBSIDIE") ? tekst(antwoorden, "subsidiesoort") : "";
    }

    private static @Nullable String tekst(Map<String, ?> antwoorden, String veld) {
        var waarde = antwoorden.get(veld);
        return waarde == null ? null : waarde.toString().strip();
    }

    private static @Nullable LocalDate datum(Map<String, ?> antwoorden, String veld) {
        var tekst = tekst(antwoorden, veld);
        try {
            return tekst == null || tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("client.datumOngeldig", veld, "Vul een bestaande datum in.");
        }
    }

    /** A form may write {@code B2+} where the constant is {@code B2_PLUS}. */
    private static <E extends Enum<E>> @Nullable E keuze(Map<String, ?> antwoorden, String veld, Class<E> soort) {
        var tekst = tekst(antwoorden, veld);
        try {
            return tekst == null || tekst.isEmpty() ? null : Enum.valueOf(soort, tekst.replace("+", "_PLUS"));
        } catch (IllegalArgumentException onbekend) {
            throw DomainException.bijVeld("client.keuzeOngeldig", veld, "Kies een waarde uit de lijst.");
        }
    }
}
