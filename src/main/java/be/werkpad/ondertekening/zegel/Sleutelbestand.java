package be.werkpad.ondertekening.zegel;

import org.jspecify.annotations.Nullable;

/** Settings that name a file with keys or certificates, and its password. */
interface Sleutelbestand {
    @Nullable
    String bestand();

    @Nullable
    String wachtwoord();

    default boolean heeftBestand() {
        var bestand = bestand();
        return bestand != null && !bestand.isBlank();
    }

    default char[] geheim() {
        var wachtwoord = wachtwoord();
        return wachtwoord == null ? new char[0] : wachtwoord.toCharArray();
    }
}
