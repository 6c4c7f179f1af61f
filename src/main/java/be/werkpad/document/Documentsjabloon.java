package be.werkpad.document;

import java.util.List;

/**
 * A document that can be made. Its list of forms says whose answers it may show; each of their answers appears,
 * if not in a section of its own then at the end.
 */
public enum Documentsjabloon {
    /** Who the client is and where the traject goes to; of the client, shown to nobody else without consent. */
    PROFIEL_BIJ_START(
            "profiel-bij-start",
            "Profiel bij Start",
            "aanmelding-registreren",
            "intakegesprek-voeren",
            "persoonsgegevens-aanvullen",
            "uitleg-geven",
            "assessment-invullen",
            "ondersteuning-bespreken",
            "voorkeuren-kiezen",
            "begeleidingswijze-bepalen",
            "risico-afwegen",
            "doelen-bepalen"),

    /** Working agreements between client and dienst, before there is a werkpost. */
    AFSPRAKENNOTA_V0("afsprakennota-v0", "Afsprakennota", "uitleg-geven", "begeleidingswijze-bepalen"),

    /** Practical agreements at the werkpost; also read by the employer, so without income, health or assessment. */
    AFSPRAKENNOTA_V1(
            "afsprakennota-v1",
            "Afsprakennota",
            "takenpakket-samenstellen",
            "verzekering-vastleggen",
            "onkosten-vastleggen",
            "afspraken-vastleggen",
            "introductie-voorbereiden");

    private final String template;
    private final String titel;
    private final List<String> formulieren;

    Documentsjabloon(String template, String titel, String... formulieren) {
        this.template = "document/pdf/" + template;
        this.titel = titel;
        this.formulieren = List.of(formulieren);
    }

    public String titel() {
        return titel;
    }

    String template() {
        return template;
    }

    /** In the order in which they are filled in. */
    List<String> formulieren() {
        return formulieren;
    }
}
