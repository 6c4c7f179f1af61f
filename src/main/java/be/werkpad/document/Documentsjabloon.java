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
            "afspraken-aanpassen",
            "introductie-voorbereiden"),

    /** A look back and ahead with the client, each year. */
    JAARLIJKSE_BEVRAGING("verslag", "Jaarlijkse Bevraging", "bevraging-voeren", "vooruitblik-maken", "nazicht-doen"),

    /** A look back at the end of the traject. */
    EINDEVALUATIE("verslag", "Eindevaluatie", "eindevaluatie-voeren"),

    /** For another dienst; who gathers the answers leaves out what the client did not agree to. */
    OVERDRACHTSDOSSIER(
            "verslag",
            "Overdrachtsdossier",
            "overdracht-voorbereiden",
            "intakegesprek-voeren",
            "assessment-invullen",
            "ondersteuning-bespreken",
            "voorkeuren-kiezen",
            "begeleidingswijze-bepalen",
            "doelen-bepalen",
            "takenpakket-samenstellen",
            "afspraken-vastleggen",
            "afspraken-aanpassen",
            "persoonsgegevens-aanvullen",
            "risico-afwegen",
            "tussentijdse-evaluatie-voeren",
            "evaluatiegesprek-voeren",
            "bevraging-voeren",
            "vooruitblik-maken",
            "eindevaluatie-voeren",
            "documenten"),

    /** Half-way the trial, with the three parties. */
    TUSSENTIJDSE_EVALUATIE("verslag", "Tussentijdse evaluatie", "tussentijdse-evaluatie-voeren"),

    /** At the end of the trial, with the three parties. */
    EVALUATIEGESPREK("verslag", "Evaluatiegesprek", "evaluatiegesprek-voeren"),

    /** Which agreements end and what happens with them. */
    BEEINDIGING("verslag", "Beëindiging", "reden-en-wens-vastleggen", "werkpost-afronden"),

    /** One risk, what the client wants and what is agreed. */
    RISICOAFWEGING("verslag", "Risicoafweging", "risico-afwegen");

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

    /** What the paper is about, for a template that serves several. */
    String inleiding() {
        return switch (this) {
            case JAARLIJKSE_BEVRAGING -> "Dit papier gaat over jouw jaar. Je leest wat er gebeurde en wat je wil.";
            case EINDEVALUATIE -> "Dit papier kijkt terug op de hele weg. Je leest wat er gelukt is.";
            case OVERDRACHTSDOSSIER ->
                "Dit papier gaat mee naar wie jou verder helpt. Er staat alleen in wat jij goed vindt.";
            case TUSSENTIJDSE_EVALUATIE -> "Dit papier gaat over het eerste deel van de proef.";
            case EVALUATIEGESPREK -> "Dit papier gaat over de hele proef. En over wat er daarna komt.";
            case BEEINDIGING -> "Dit papier zegt wat er stopt en wat we daarover afspreken.";
            case RISICOAFWEGING -> "Dit papier gaat over een risico. Het zegt wat jij wil en wat we afspreken.";
            case PROFIEL_BIJ_START, AFSPRAKENNOTA_V0, AFSPRAKENNOTA_V1 -> "";
        };
    }

    /** Forms of which the template takes a single answer. */
    List<String> bronnen() {
        return this == AFSPRAKENNOTA_V1
                ? List.of("begeleidingswijze-bepalen", "matching-maken", "zoekplan-maken")
                : List.of();
    }

    /** In the order in which they are filled in. */
    List<String> formulieren() {
        return formulieren;
    }
}
