package be.werkpad.bijlage.inhoud;

/** Why a file is not let in. */
public class OngeschiktException extends Exception {
    private final Reden reden;

    OngeschiktException(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }

    /** What the person hears, and the code of the refusal. */
    public enum Reden {
        /** Something else than what we know, or a Word file with macros. */
        SOORT(
                "soortNietToegelaten",
                "Dit soort bestand kan niet."
                        + " Kies een PDF, een foto (JPG, PNG, HEIC) of een Word-document zonder macro’s."),
        /** Cannot be read to its end, or is not built as such files are. */
        BESCHADIGD(
                "beschadigd",
                "Dit bestand is beschadigd of niet volledig. Maak het opnieuw, en kies het dan nog eens."),
        /** Nobody can look into it. */
        BEVEILIGD(
                "beveiligd",
                "Dit bestand is beveiligd met een wachtwoord. Bewaar het zonder, en kies het dan opnieuw."),
        /** It starts something, or brings along what starts something (F.27). */
        ACTIEF(
                "actieveInhoud",
                "In dit bestand zit een ander bestand, een koppeling of een programma."
                        + " Dat kunnen we niet nakijken. Druk het af naar een PDF, en kies die."),
        /** More than a computer can show. */
        TE_VEEL_PUNTEN("teVeelPunten", "Deze foto heeft te veel beeldpunten. Maak de foto kleiner.");

        private final String code;
        private final String melding;

        Reden(String code, String melding) {
            this.code = code;
            this.melding = melding;
        }

        public String code() {
            return code;
        }

        public String melding() {
            return melding;
        }
    }
}
