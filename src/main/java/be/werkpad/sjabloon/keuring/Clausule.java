package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.Voorbeelddossier;
import java.util.regex.Pattern;

/**
 * A sentence that the law or a right of the client asks. A kind must keep it when the text that came along has it; in
 * which words, the writer chooses.
 */
public enum Clausule {
    /** VG-1: the work is unpaid. */
    ZONDER_LOON(
            "Zeg dat het werk zonder loon is.",
            "zonder loon",
            "\\bzonder loon\\b|\\bkrijgt? geen loon\\b|\\bonbetaald"),
    /** CH-2: no employment contract. */
    GEEN_CONTRACT(
            "Zeg dat er geen contract als werknemer is.",
            "zonder contract",
            "\\b(?:geen|zonder) (?:arbeids)?(?:contract|overeenkomst)\\b"),
    /** The client pays nothing of the own pocket. */
    GEEN_BIJDRAGE(
            "Zeg dat de cliënt niets betaalt.",
            "geen eigen bijdrage",
            "\\bgeen eigen bijdrage\\b|\\bbetaalt\\b[^.!?]*\\bniets\\b"),
    /** VG-2: expenses may be paid back, but it is no right. */
    ONKOSTEN("Zeg dat onkosten geen recht zijn.", "geen recht", "\\bgeen recht\\b"),
    /** How to complain. */
    KLACHT("Zeg hoe iemand een klacht geeft.", "klacht", "\\bklacht"),
    /** CH-4a: the law that the text was checked against. */
    REGELGEVING(
            "Zeg met welke regelgeving de tekst is nagekeken.",
            "[[${regelgeving}]]",
            Pattern.quote(Voorbeelddossier.REGELGEVING));

    private final String opdracht;
    private final String woorden;
    private final Pattern patroon;

    Clausule(String opdracht, String woorden, String patroon) {
        this.opdracht = opdracht;
        this.woorden = woorden;
        this.patroon = Pattern.compile(patroon, Pattern.CASE_INSENSITIVE);
    }

    /** @param papier the words of a paper as its reader sees them */
    public boolean staatIn(String papier) {
        return patroon.matcher(papier).find();
    }

    /** For who writes the text. */
    public String bezwaar() {
        return "Een zin ontbreekt die altijd te lezen moet zijn. %s Bijvoorbeeld met: \"%s\"."
                .formatted(opdracht, woorden);
    }
}
