package be.werkpad.document;

import be.werkpad.document.DocumentKaart.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of the dossier that goes to another dienst only when the client ticked it (S11, C.6.12). */
enum Overdrachtsdeel {
    /** Who I am and what I want. */
    PROFIEL(
            "toestemmingProfiel",
            "intakegesprek-voeren",
            "assessment-invullen",
            "ondersteuning-bespreken",
            "voorkeuren-kiezen",
            "begeleidingswijze-bepalen",
            "doelen-bepalen"),
    /** The agreements of now. */
    AFSPRAKEN("toestemmingAfspraken", "takenpakket-samenstellen", "afspraken-vastleggen", "afspraken-aanpassen"),
    /** How to reach me and who is around me; of those forms nothing else, such as income. */
    CONTACTEN("toestemmingContacten", Persoonsgegevens.AANMELDING, Persoonsgegevens.FORMULIER),
    /** Risks and what is safe. */
    RISICOS("toestemmingRisicos", "risico-afwegen"),
    /** The evaluations. */
    EVALUATIES(
            "toestemmingEvaluaties",
            "tussentijdse-evaluatie-voeren",
            "evaluatiegesprek-voeren",
            "bevraging-voeren",
            "vooruitblik-maken",
            "eindevaluatie-voeren"),
    /** Which documents there are. */
    DOCUMENTEN("toestemmingDocumenten");

    private static final String VOORBEREIDING = "overdracht-voorbereiden";
    private static final List<String> OVER_DE_OVERDRACHT =
            List.of(VOORBEREIDING, "ontvangst-bevestigen", "controlebel-doen");
    private static final List<String> CONTACTVELDEN = List.of(
            "telefoon",
            "email",
            "geboortedatum",
            "adres",
            "postcode",
            "gemeente",
            "vertegenwoordiging",
            Persoonsgegevens.VERTEGENWOORDIGERS,
            "netwerk",
            "betrokkenDiensten");

    private final String toestemming;
    private final List<String> formulieren;

    Overdrachtsdeel(String toestemming, String... formulieren) {
        this.toestemming = toestemming;
        this.formulieren = List.of(formulieren);
    }

    /** What is left of the answers after the client's choice; without any tick only the handover itself. */
    static Map<String, Map<String, Object>> toegestaan(
            Map<String, Map<String, Object>> alle, List<DocumentKaart> documenten) {
        var voorbereiding = alle.getOrDefault(VOORBEREIDING, Map.of());
        var toegestaan = new LinkedHashMap<String, Map<String, Object>>();
        OVER_DE_OVERDRACHT.stream().filter(alle::containsKey).forEach(form -> toegestaan.put(form, alle.get(form)));
        Arrays.stream(values())
                .filter(deel -> Boolean.TRUE.equals(voorbereiding.get(deel.toestemming)))
                .forEach(deel -> deel.voegToe(alle, documenten, toegestaan));
        return toegestaan;
    }

    private void voegToe(
            Map<String, Map<String, Object>> alle,
            List<DocumentKaart> documenten,
            Map<String, Map<String, Object>> toegestaan) {
        formulieren.stream().filter(alle::containsKey).forEach(form -> toegestaan.put(form, alle.get(form)));
        if (this == CONTACTEN) {
            formulieren.forEach(form -> toegestaan.computeIfPresent(form, (naam, antwoorden) -> contacten(antwoorden)));
        }
        if (this == DOCUMENTEN) {
            toegestaan.put("documenten", Map.of("documenten", lijst(documenten)));
        }
    }

    private static Map<String, Object> contacten(Map<String, Object> antwoorden) {
        var contacten = new LinkedHashMap<String, Object>();
        CONTACTVELDEN.stream()
                .filter(antwoorden::containsKey)
                .forEach(veld -> contacten.put(veld, antwoorden.get(veld)));
        return contacten;
    }

    private static List<Map<String, Object>> lijst(List<DocumentKaart> documenten) {
        return documenten.stream()
                .filter(document -> document.status() != Status.VERVALLEN)
                .filter(document -> document.soort() != Documentsoort.OVERDRACHTSDOSSIER)
                .map(document -> {
                    var rij = new LinkedHashMap<String, Object>();
                    rij.put("document", document.soort().naam());
                    rij.put("versie", document.versie());
                    rij.put("datum", document.opgemaaktOp().toString());
                    return (Map<String, Object>) rij;
                })
                .toList();
    }
}
