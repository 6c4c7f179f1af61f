package be.werkpad.werkpost;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Emailadres;
import be.werkpad.shared.Telefoonnummer;
import org.jspecify.annotations.Nullable;

/** What may be left open about a werkpost; a blank text is the same as none. Field names are those of its form. */
final class Tekstvak {
    private Tekstvak() {}

    static @Nullable String kort(String veld, @Nullable String waarde, int langste) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        if (waarde.strip().length() > langste) {
            throw DomainException.bijVeld(
                    "werkpost.tekstTeLang", veld, "Hou dit korter dan %d tekens.".formatted(langste));
        }
        return waarde.strip();
    }

    static @Nullable String telefoon(String veld, @Nullable String waarde) {
        var tekst = kort(veld, waarde, 30);
        if (tekst != null && Telefoonnummer.fout(tekst).isPresent()) {
            throw DomainException.bijVeld("werkpost.telefoonOngeldig", veld, "Vul een juist telefoonnummer in.");
        }
        return tekst == null ? null : Telefoonnummer.genormaliseerd(tekst);
    }

    static @Nullable String email(String veld, @Nullable String waarde) {
        var tekst = kort(veld, waarde, 254);
        if (tekst != null && Emailadres.fout(tekst).isPresent()) {
            throw DomainException.bijVeld("werkpost.emailOngeldig", veld, "Vul een juist e-mailadres in.");
        }
        return tekst;
    }
}
