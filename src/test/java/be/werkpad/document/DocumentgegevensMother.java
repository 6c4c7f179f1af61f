package be.werkpad.document;

import be.werkpad.document.Documentgegevens.Betrokkenen;
import be.werkpad.document.Documentgegevens.Client;
import be.werkpad.document.Documentgegevens.Contactpersoon;
import be.werkpad.document.Documentgegevens.Dienst;
import be.werkpad.document.Documentgegevens.Formulieren;
import be.werkpad.document.Documentgegevens.Kenmerk;
import be.werkpad.document.Documentgegevens.Keuze;
import be.werkpad.document.Documentgegevens.Termijn;
import be.werkpad.document.Documentgegevens.Werkpost;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Dossiers of persons who do not exist. */
final class DocumentgegevensMother {
    private static final String ZIN = "Dit is een zin over werken in de tuin met Zoë, Łukasz en Nguyễn. ";

    private DocumentgegevensMother() {}

    static Documentgegevens leeg() {
        return met(Map.of(), Map.of(), Set.of(), List.of(), List.of());
    }

    static Documentgegevens kort() {
        return met(Antwoordvoorbeelden.ALLE, Antwoordvoorbeelden.LABELS, Set.of(), keuzes(), termijnen());
    }

    static Documentgegevens met(Map<String, Map<String, Object>> antwoorden) {
        return met(antwoorden, Antwoordvoorbeelden.LABELS, Set.of(), keuzes(), termijnen());
    }

    /** Moves all that follows down the page. */
    static Documentgegevens metExtraRegels(int aantal) {
        Map<String, Map<String, Object>> antwoorden = new LinkedHashMap<>(Antwoordvoorbeelden.ALLE);
        for (var veld : Map.of(
                        "intakegesprek-voeren",
                        "motivatie",
                        "afspraken-vastleggen",
                        "dagen",
                        "begeleidingswijze-bepalen",
                        "intensiteit")
                .entrySet()) {
            Map<String, Object> langer = new LinkedHashMap<>(antwoorden.get(veld.getKey()));
            langer.put(veld.getValue(), "regel\n".repeat(aantal));
            antwoorden.put(veld.getKey(), langer);
        }
        return met(antwoorden);
    }

    static Documentgegevens metExtraFormulier(String form, Map<String, Object> antwoorden) {
        return met(Map.of(form, antwoorden), Map.of(), Set.of(form), List.of(), List.of());
    }

    /** The same answers, but each text of 10,000 characters and each list of 60 rows, and as many choices. */
    static Documentgegevens zeerLang() {
        var keuzes = IntStream.range(0, 30).mapToObj(i -> keuze("B" + i, i)).toList();
        var antwoorden = Antwoordvoorbeelden.vergroot(ZIN.repeat(160).substring(0, 10_000), 60);
        return met(antwoorden, Antwoordvoorbeelden.LABELS, Set.of(), keuzes, termijnen());
    }

    private static Documentgegevens met(
            Map<String, Map<String, Object>> antwoorden,
            Map<String, String> labels,
            Set<String> extra,
            List<Keuze> keuzes,
            List<Termijn> termijnen) {
        var dienst = new Dienst(
                "Dienst Begeleid Werken Voorbeeld",
                "Voorbeeldstraat 1, 3800 Sint-Truiden",
                "011 00 00 00",
                "dienst@example.org");
        var kenmerk = new Kenmerk("BW-7F3K2", 1, LocalDate.of(2027, 1, 11), "Jobcoach Voorbeeld", dienst);
        return new Documentgegevens(
                kenmerk, betrokkenen(), new Formulieren(antwoorden, labels, extra), keuzes, termijnen);
    }

    private static Betrokkenen betrokkenen() {
        return new Betrokkenen(
                new Client("Voornaam-1", "Naamë-1", LocalDate.of(1995, 3, 2)),
                new Contactpersoon("Jobcoach Voorbeeld", "0470 00 00 01", "jobcoach@example.org"),
                new Contactpersoon("Backup Voorbeeld", "0470 00 00 02", null),
                new Contactpersoon("Vertegenwoordiger Voorbeeld", null, null),
                new Werkpost(
                        "Bakkerij Voorbeeld",
                        "Marktplein 2, 3800 Sint-Truiden",
                        new Contactpersoon("Werkgever Voorbeeld", "011 00 00 03", "werkpost@example.org")));
    }

    private static List<Keuze> keuzes() {
        return List.of(keuze("B1", 1), keuze("B2", 2), keuze("B13", 13));
    }

    private static Keuze keuze(String code, int nummer) {
        return new Keuze(
                code,
                "Wil je dit, vraag " + nummer + "?",
                "Ja, ik wil dit graag, keuze " + nummer,
                nummer % 2 == 0 ? null : "Dat zie ik wel zitten, keer " + nummer + ".",
                LocalDate.of(2026, 11, 2).plusDays(nummer));
    }

    private static List<Termijn> termijnen() {
        return List.of(
                new Termijn("Jaarlijks gesprek", LocalDate.of(2028, 1, 11)),
                new Termijn("Tussentijds gesprek", LocalDate.of(2027, 2, 15)));
    }
}
