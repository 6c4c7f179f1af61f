package be.werkpad.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An answer to each question of the forms, in the way they are stored. */
final class Antwoordvoorbeelden {
    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("intakegesprek-voeren.werkdroom", "Wat is je droom?"),
            Map.entry("intakegesprek-voeren.wensen", "Wat wil je graag?"),
            Map.entry("assessment-invullen.sterktes", "Dit kan je goed"),
            Map.entry("ondersteuning-bespreken.zelfstandigWerken", "Werk je graag alleen?"),
            Map.entry("ondersteuning-bespreken.zelfstandigWerken.MET_AF_EN_TOE_HULP", "Met af en toe wat hulp"),
            Map.entry("ondersteuning-bespreken.verplaatsing.FIETS", "met de fiets"),
            Map.entry("ondersteuning-bespreken.verplaatsing.BUS_TREIN", "met de bus of de trein"),
            Map.entry("doelen-bepalen.doelen", "Je doelen"),
            Map.entry("doelen-bepalen.doelen.tekst", "Doel"),
            Map.entry("doelen-bepalen.doelen.tegenWanneer", "Tegen wanneer"),
            Map.entry("voorkeuren-kiezen.binnenBuiten.BUITEN", "buiten"),
            Map.entry("voorkeuren-kiezen.uren.min", "Minstens"),
            Map.entry("voorkeuren-kiezen.uren.max", "Hoogstens"),
            Map.entry("takenpakket-samenstellen.taken", "Taken"));

    static final Map<String, Map<String, Object>> ALLE = alle();

    private Antwoordvoorbeelden() {}

    static Map<String, Map<String, Object>> vergroot(String langeTekst, int rijen) {
        Map<String, Map<String, Object>> groot = new LinkedHashMap<>();
        ALLE.forEach((form, antwoorden) -> {
            Map<String, Object> vergroot = new LinkedHashMap<>();
            antwoorden.forEach((veld, waarde) -> vergroot.put(veld, vergroot(veld, waarde, langeTekst, rijen)));
            groot.put(form, vergroot);
        });
        return groot;
    }

    private static Object vergroot(String veld, Object waarde, String langeTekst, int rijen) {
        if (veld.equals("werkdroom") || veld.equals("watWilClient") || veld.equals("contactBijProbleem")) {
            return langeTekst + veld;
        }
        if (waarde instanceof Collection<?> lijst && lijst.iterator().next() instanceof Map<?, ?> eerste) {
            return IntStream.range(0, rijen).mapToObj(i -> genummerd(eerste, i)).toList();
        }
        return waarde;
    }

    private static Map<String, String> genummerd(Map<?, ?> rij, int nummer) {
        return rij.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toString(),
                        e -> e.getValue() + " nr " + nummer,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static Map<String, Map<String, Object>> alle() {
        Map<String, Map<String, Object>> alle = new LinkedHashMap<>();
        alle.put(
                "aanmelding-registreren",
                velden(
                        "vraag",
                        "Ik zoek werk dat bij mij past.",
                        "aanmelddatum",
                        "2026-10-05",
                        "aanmelder",
                        "VDAB",
                        "contactvoorkeur",
                        "SMS",
                        "toestemmingContact",
                        true,
                        "dringend",
                        false));
        alle.put(
                "intakegesprek-voeren",
                velden(
                        "motivatie",
                        "Ik wil graag buiten werken.\nEn mensen zien.",
                        "werkdroom",
                        "Ik wil later in een tuincentrum werken 🌻.",
                        "wensen",
                        teksten("Buiten werken", "Niet te vroeg beginnen"),
                        "ervaring",
                        List.of(velden(
                                "werk",
                                "Stage in een serre",
                                "periode",
                                "zomer 2025",
                                "watGingGoed",
                                "Planten water geven")),
                        "interesses",
                        teksten("Dieren", "Bloemen"),
                        "eerdereHulp",
                        "Vroeger hielp een coach mij.",
                        "netwerk",
                        List.of(velden("naam", "Zus Voorbeeld", "relatie", "zus", "helptMet", "vervoer")),
                        "betrokkenDiensten",
                        List.of(velden("dienst", "Dagcentrum Voorbeeld", "helptMet", "vrije tijd")),
                        "gezondheidRelevantVoorWerk",
                        "Ik word snel moe.",
                        "participatietrede",
                        3));
        alle.put(
                "persoonsgegevens-aanvullen",
                velden(
                        "geboortedatum",
                        "1995-03-02",
                        "adres",
                        "Voorbeeldlaan 3",
                        "inkomensstatuut",
                        "INVALIDITEIT",
                        "financieringsbron",
                        "ZORGBUDGET",
                        "leesniveau",
                        "A2"));
        alle.put("uitleg-geven", velden("bezorgdOp", "2026-10-20", "vorm", "MONDELING", "uitlegOverRechten", true));
        alle.put(
                "assessment-invullen",
                velden(
                        "sterktes",
                        teksten("Precies werken", "Vriendelijk zijn"),
                        "hobbys",
                        teksten("Tuinieren", "Muziek"),
                        "lievelingstaken",
                        teksten("Planten verzorgen"),
                        "liefstNiet",
                        teksten("Telefoneren"),
                        "praktisch",
                        teksten("Snoeien"),
                        "sociaal",
                        teksten("Goed luisteren"),
                        "opTijd",
                        "Ik kom bijna altijd op tijd.",
                        "doorzetten",
                        "GOED"));
        alle.put(
                "ondersteuning-bespreken",
                velden(
                        "zelfstandigWerken",
                        "MET_AF_EN_TOE_HULP",
                        "zelfstandigWerkenToelichting",
                        "Een nieuwe taak doe ik eerst samen.",
                        "werktempo",
                        "RUSTIG",
                        "omgaanMetStress",
                        "MET_UITLEG",
                        "stressSignalen",
                        "Ik word stil.",
                        "contactCollegas",
                        velden("antwoord", "NA_GEWENNING", "toelichting", "Eerst kijk ik wat."),
                        "verplaatsing",
                        List.of("FIETS", "BUS_TREIN"),
                        "maxReistijdMin",
                        45,
                        "kanLeren",
                        true));
        alle.put(
                "voorkeuren-kiezen",
                velden(
                        "sectorOfOmgeving",
                        List.of("Groen", "Dieren"),
                        "binnenBuiten",
                        "BUITEN",
                        "uren",
                        velden("min", 8, "max", 12.5),
                        "regio",
                        "Sint-Truiden",
                        "nieuweVraagVanCoordinator",
                        "Een extra antwoord"));
        alle.put(
                "begeleidingswijze-bepalen",
                velden(
                        "intensiteit",
                        "WEKELIJKS",
                        "frequentie",
                        "Elke week een uur",
                        "kanaal",
                        "Bezoek",
                        "leerstijl",
                        List.of("VOORDOEN", "STAP_VOOR_STAP"),
                        "bereikbaarheid",
                        "Op weekdagen tot 17 uur",
                        "backup",
                        "Backup Voorbeeld"));
        alle.put(
                "risico-afwegen",
                velden(
                        "situatie",
                        "Werken met een snoeischaar",
                        "kans",
                        "KLEIN",
                        "watWilClient",
                        "Ik wil het proberen.",
                        "maatregelen",
                        List.of(velden("wat", "Handschoenen dragen", "wie", "werkbegeleider", "tegen", "2027-02-01"))));
        alle.put(
                "doelen-bepalen",
                velden(
                        "jobdoelwit",
                        "Helper in een tuincentrum",
                        "doelen",
                        List.of(
                                velden(
                                        "tekst",
                                        "Een tuincentrum bezoeken",
                                        "waarom",
                                        "Om te zien of het mij past",
                                        "actie",
                                        "Samen bellen en gaan",
                                        "wie",
                                        "Jobcoach en ik",
                                        "tegenWanneer",
                                        "2027-01-25"),
                                velden(
                                        "tekst",
                                        "Met de bus leren rijden",
                                        "waarom",
                                        "Dan raak ik er alleen",
                                        "actie",
                                        "Drie keer samen oefenen",
                                        "wie",
                                        "Mijn zus",
                                        "tegenWanneer",
                                        "2027-02-08"))));
        alle.put(
                "takenpakket-samenstellen",
                velden(
                        "taken",
                        List.of(
                                velden("taak", "Planten water geven", "wanneer", "elke ochtend", "duur", "1 uur"),
                                velden("taak", "Potten sorteren", "wanneer", "na de pauze", "duur", "2 uur")),
                        "jobcarving",
                        true));
        alle.put(
                "matching-maken",
                velden(
                        "vervoerHaalbaar",
                        "AAN_TE_LEREN",
                        "vervoerplan",
                        "Met bus 23 tot aan de kerk",
                        "conclusieJobcoach",
                        "INTERN"));
        alle.put(
                "verzekering-vastleggen",
                velden("polisnummer", "Polis-1", "risicobespreking", "Op 5 januari samen besproken"));
        alle.put("onkosten-vastleggen", velden("soort", "FORFAIT", "bedragPerDag", 7.5));
        alle.put(
                "afspraken-vastleggen",
                velden(
                        "startdatum",
                        "2027-02-01",
                        "proefduur",
                        "P3M",
                        "dagen",
                        List.of("MA", "WO"),
                        "vanTot",
                        "van 9 tot 12 uur",
                        "pauze",
                        "Om half elf, een kwartier",
                        "ziekmelding",
                        "Bel voor 8 uur",
                        "verlof",
                        "Vraag het een week vooraf",
                        "kledij",
                        "Stevige schoenen",
                        "maaltijd",
                        "Neem zelf brood mee",
                        "contactBijProbleem",
                        "Bel je jobcoach",
                        "werkbegeleider",
                        "Begeleider Voorbeeld",
                        "waardering",
                        "Een bedankje op vrijdag",
                        "privacyafspraken",
                        "We vertellen alleen je voornaam"));
        alle.put("introductie-voorbereiden", velden("rondleiding", true, "noodnummer", "112 en de baas"));
        alle.put("statuut-nakijken", velden("antwoord", "NIET_VOOR_DE_WERKGEVER"));
        return alle;
    }

    private static List<Map<String, Object>> teksten(String... teksten) {
        return Stream.of(teksten).map(tekst -> velden("tekst", tekst)).toList();
    }

    private static Map<String, Object> velden(Object... sleutelsEnWaarden) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            velden.put((String) sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return velden;
    }
}
