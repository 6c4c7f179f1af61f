package be.werkpad.document;

import be.werkpad.document.Documentgegevens.Formulieren;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Veld;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The answers that belong in one document, with the labels their forms had. */
@Component
class Antwoordenbron {
    /** Custom property of a field in Camunda Modeler: the form belongs in these documents. */
    static final String EIGENSCHAP = "document";

    /** Forms of those processes that are about the work of the dienst, not about the client. */
    private static final Set<String> INTERN = Set.of(
            "jobcoach-toewijzen",
            "besluit-van-de-dienst-nemen",
            "doorverwijzing-bespreken",
            "profiel-bij-start-bezorgen",
            "bevraging-bezorgen",
            "late-bevraging-bespreken");

    private static final Map<String, String> TITELS = Map.of(
            "bevraging-voeren", "Terugblik",
            "vooruitblik-maken", "Vooruitblik",
            "nazicht-doen", "Nazicht",
            "eindevaluatie-voeren", "Terugkijken",
            "overdracht-voorbereiden", "De overdracht",
            "persoonsgegevens-aanvullen", "Contacten",
            "documenten", "Documenten");

    private final FormulierantwoordZoeken formulieren;
    private final DocumentZoeken documenten;

    Antwoordenbron(FormulierantwoordZoeken formulieren, DocumentZoeken documenten) {
        this.formulieren = formulieren;
        this.documenten = documenten;
    }

    Formulieren voor(Documentreeks reeks) {
        var laatste = laatste(reeks);
        var extra = laatste.values().stream()
                .filter(kaart -> isExtra(reeks.soort(), kaart))
                .map(AntwoordKaart::formulier)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var sjabloon = reeks.soort().sjabloon(reeks.plaatsingId() != null);
        var antwoorden = new LinkedHashMap<String, Map<String, Object>>();
        var labels = new HashMap<String, String>();
        laatste.forEach((formulier, kaart) -> {
            if (sjabloon.formulieren().contains(formulier)
                    || sjabloon.bronnen().contains(formulier)
                    || extra.contains(formulier)) {
                antwoorden.put(formulier, kaart.antwoorden());
                benoem(kaart, labels);
            }
        });
        if (reeks.soort() == Documentsoort.OVERDRACHTSDOSSIER) {
            return new Formulieren(
                    Overdrachtsdeel.toegestaan(antwoorden, documenten.vanTraject(reeks.trajectId())),
                    metTitels(labels),
                    Set.of());
        }
        return new Formulieren(antwoorden, metTitels(labels), extra);
    }

    /** Forms come back in loops; the last answers count. */
    private Map<String, AntwoordKaart> laatste(Documentreeks reeks) {
        var laatste = new LinkedHashMap<String, AntwoordKaart>();
        var kaarten = reeks.plaatsingId() == null
                ? formulieren.alle(reeks.trajectId())
                : formulieren.vanPlaatsing(reeks.trajectId(), reeks.plaatsingId());
        kaarten.forEach(kaart -> laatste.put(kaart.formulier(), kaart));
        return laatste;
    }

    private static boolean isExtra(Documentsoort soort, AntwoordKaart kaart) {
        var gevraagd = kaart.schema().velden().stream()
                .anyMatch(veld -> veld.eigenschappen(EIGENSCHAP).contains(soort.name()));
        var eigen = soort.sjabloon(false).formulieren().contains(kaart.formulier());
        return gevraagd
                || !eigen && soort.processen().contains(kaart.procesId()) && !INTERN.contains(kaart.formulier());
    }

    private static Map<String, String> metTitels(Map<String, String> labels) {
        var met = new HashMap<>(labels);
        met.putAll(TITELS);
        return met;
    }

    private static void benoem(AntwoordKaart kaart, Map<String, String> labels) {
        var titel = kaart.schema().titel();
        labels.put(kaart.formulier(), titel.isEmpty() ? kaart.taaknaam() : titel);
        kaart.schema().velden().forEach(veld -> benoem(kaart.formulier() + ".", veld, labels));
    }

    private static void benoem(String voorvoegsel, Veld veld, Map<String, String> labels) {
        var sleutel = voorvoegsel + veld.naam();
        labels.put(sleutel, veld.label());
        veld.opties().forEach((code, tekst) -> labels.put(sleutel + "." + code, tekst));
        veld.velden().forEach(kolom -> benoem(sleutel + ".", kolom, labels));
    }
}
