package be.werkpad.opvolging;

import org.jspecify.annotations.Nullable;

/** What a look at the level of support led to. */
public record NiveauKaart(Opvolgniveau van, Opvolgniveau naar, Herzieningsreden reden) {
    /**
     * @param gevraagd GELIJK, MINDER or MEER, by the jobcoach after a contact
     * @param keuze what the client chose about less support (B12); null when not asked
     */
    static NiveauKaart bepaal(Opvolgniveau huidig, String gevraagd, @Nullable String keuze, boolean jobGekend) {
        if (gevraagd.equals("MEER")) {
            return new NiveauKaart(huidig, huidig.meer(), Herzieningsreden.MEER_GEVRAAGD);
        }
        if (!gevraagd.equals("MINDER")) {
            return new NiveauKaart(huidig, huidig, Herzieningsreden.GELIJK);
        }
        if (!"VERDER".equals(keuze)) {
            return new NiveauKaart(huidig, huidig, Herzieningsreden.CLIENT_NIET_AKKOORD);
        }
        return jobGekend
                ? new NiveauKaart(huidig, huidig.minder(), Herzieningsreden.CLIENT_AKKOORD_EN_JOB_GEKEND)
                : new NiveauKaart(huidig, huidig, Herzieningsreden.JOB_NOG_NIET_GEKEND);
    }
}
