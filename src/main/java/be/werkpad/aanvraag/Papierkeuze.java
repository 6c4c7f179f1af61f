package be.werkpad.aanvraag;

import be.werkpad.document.Documentsoort;

/** A paper that a client can ask for, and how far it is. */
public record Papierkeuze(Documentsoort soort, Stand stand) {
    /** How far it is. */
    public enum Stand {
        /** Final, or made for who asks: it can be handed over. */
        KLAAR,
        /** Only a draft. */
        NOG_NIET_KLAAR,
        /** Not made yet. */
        ER_NIET
    }

    public boolean isKlaar() {
        return stand == Stand.KLAAR;
    }

    public String naam() {
        return AanvraagKaart.naam(soort);
    }

    /** The client may always ask for it (CH-9e). */
    public boolean isRecht() {
        return soort.recht() == Documentsoort.Recht.ALTIJD;
    }

    public boolean isHeelDossier() {
        return soort == Documentsoort.INDIVIDUEEL_DOSSIER;
    }

    /** Why it cannot be handed over now, for a client to read; empty when it can. */
    public String uitleg() {
        return switch (stand) {
            case KLAAR -> "";
            case NOG_NIET_KLAAR -> "Dit papier is nog niet klaar. We bespreken het eerst samen.";
            case ER_NIET -> "Dit papier is er nog niet. " + wanneer();
        };
    }

    private String wanneer() {
        return switch (soort) {
            case PROFIEL_BIJ_START -> "Het komt er na de eerste gesprekken.";
            case JAARLIJKSE_BEVRAGING -> "Het komt er na het jaarlijkse gesprek.";
            case EINDEVALUATIE -> "Het komt er als het traject stopt.";
            default -> "Vraag uitleg aan de jobcoach.";
        };
    }
}
