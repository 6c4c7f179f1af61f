package be.werkpad.beeindiging;

/** A section of the overdrachtsdossier that goes along only when the client ticks it (C.6.12, S11). */
public enum Toestemming {
    PROFIEL("toestemmingProfiel"),
    AFSPRAKEN("toestemmingAfspraken"),
    CONTACTEN("toestemmingContacten"),
    RISICOS("toestemmingRisicos"),
    EVALUATIES("toestemmingEvaluaties"),
    DOCUMENTEN("toestemmingDocumenten");

    private final String veld;

    Toestemming(String veld) {
        this.veld = veld;
    }

    String veld() {
        return veld;
    }
}
