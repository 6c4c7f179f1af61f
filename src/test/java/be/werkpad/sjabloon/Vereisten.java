package be.werkpad.sjabloon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sections that domein C.6 asks of each kind, by the heading under which the client finds them. */
final class Vereisten {
    static final Map<String, List<String>> PER_SOORT = new TreeMap<>();

    static {
        zet(
                "profiel-bij-start",
                "Wie ben je",
                "Je droom en je wensen",
                "Dit kan je goed",
                "Interesses, vaardigheden en houding",
                "Wat jou helpt",
                "Je voorkeuren",
                "Hoe we je begeleiden",
                "Je doel en de stappen",
                "Wie helpt je",
                "Risico’s en afspraken",
                "Geld en financiering",
                "Gesprekken en evaluaties",
                "Jouw keuzes",
                "Wat we delen en met wie",
                "Akkoord");
        zet(
                "individueel-dossier",
                "Wie ben je",
                "Wie is wie",
                "Wie mee beslist",
                "Wat jij goed vindt",
                "Geld en financiering",
                "Jouw papieren",
                "Wat er al gebeurd is",
                "Wie mag dit lezen",
                "Hoe lang we het bewaren");
        zet(
                "engagementsverklaring",
                "Wie spreekt dit af",
                "Wat is Begeleid Werken",
                "Wat je van ons mag verwachten",
                "Wat we aan jou vragen",
                "Wat het kost",
                "Naar het werk gaan",
                "Als je ons nodig hebt",
                "Zwijgen over jou",
                "De papieren die je krijgt",
                "Als je niet tevreden bent",
                "Stoppen",
                "Hoe lang dit geldt",
                "De regels",
                "Handtekeningen");
        zet(
                "raamovereenkomst",
                "Partijen",
                "Aard van het werk",
                "Wie doet wat",
                "Hygiëne en veiligheid",
                "Verzekering",
                "Melding aan uw verzekeraar",
                "Aansprakelijkheid en toevertrouwde goederen",
                "Onkosten",
                "Aangifte",
                "Geheimhouding",
                "Hulp en vragen",
                "Einde en opzeg",
                "De regels",
                "Handtekeningen");
        zet(
                "afsprakennota-v0",
                "Wie is wie",
                "Hoe we samenwerken",
                "Wat je van ons mag verwachten",
                "Wat we aan jou vragen",
                "Als je ons nodig hebt",
                "Akkoord");
        zet(
                "afsprakennota-v1",
                "Wie is wie",
                "Dagen, uren en plaats",
                "Je taken",
                "Kledij, materiaal en eten",
                "Pauze",
                "Ziek zijn en verlof",
                "Wie helpt je op het werk",
                "Wanneer je jobcoach komt",
                "Naar het werk en terug",
                "Onkosten",
                "Waardering",
                "Veilig werken",
                "Wat we over jou vertellen",
                "Verzekering",
                "Als er een probleem is",
                "Gesprekken en evaluaties",
                "Iets veranderen",
                "Handtekeningen");
        zet(
                "samenwerkingsovereenkomst",
                "Wie spreekt dit af",
                "Wat voor werk het is",
                "De proef",
                "De gesprekken",
                "Stoppen tijdens de proef",
                "Na de proef",
                "Je taken",
                "Verzekering",
                "De regels",
                "Handtekeningen");
        zet(
                "tussentijdse-evaluatie",
                "Wat je kan",
                "Veilig werken",
                "Zelf werken",
                "Erbij horen",
                "Wat we aanpakken",
                "Steun voor de collega die helpt",
                "Wat iedereen ervan vindt",
                "Waardering",
                "Hoe het verdergaat",
                "Het volgende gesprek",
                "Handtekeningen");
        zet(
                "evaluatiegesprek",
                "Wat je kan",
                "Veilig werken",
                "Zelf werken",
                "Erbij horen",
                "Wat er met de opmerkingen gebeurde",
                "Je uren en taken nu",
                "Wat iedereen ervan vindt",
                "Ga je verder?",
                "Hoe vaak je jobcoach komt",
                "Nieuwe afspraken",
                "Handtekeningen");
        zet(
                "jaarlijkse-bevraging",
                "Terugblik: je doelen",
                "Terugblik: je taken en wat je leerde",
                "Terugblik: mensen en hoe je je voelt",
                "Terugblik: problemen en hulp",
                "Terugblik: waardering en tevreden zijn",
                "Terugblik: mensen buiten het werk",
                "Vooruitblik: je wensen en doelen",
                "Vooruitblik: een stap naar betaald werk",
                "Vooruitblik: hulp en mensen",
                "Wat jij kiest voor volgend jaar",
                "Nazicht: veilig werken",
                "Nazicht: je statuut en de verzekering",
                "Nazicht: wat jij goed vindt",
                "Nazicht: risico’s",
                "Het volgende gesprek",
                "Akkoord");
        zet(
                "eindevaluatie",
                "Hoe lang en waar",
                "Wat je leerde en bereikte",
                "Wat hielp en wat niet",
                "Wat iedereen ervan vindt",
                "Waarom het stopt",
                "Van start tot nu",
                "Waar je naartoe gaat",
                "Raad voor wie jou verder helpt",
                "Bedankt",
                "Akkoord");
        zet(
                "beeindiging",
                "Wat er stopt",
                "Welke afspraken stoppen",
                "Wat we afhandelen",
                "Wat er blijft",
                "Als je niet tevreden bent",
                "Handtekeningen");
        zet(
                "overdrachtsdossier",
                "Wat mee mag",
                "Wie het krijgt",
                "Jouw verhaal in het kort",
                "Wat werkt en wat niet",
                "Wie je bent en wat je wil",
                "De afspraken van nu",
                "Je contacten",
                "De risico’s en wat veilig is",
                "Wat nog moet gebeuren",
                "Is het goed aangekomen?",
                "We bellen nog eens");
        zet(
                "contactverslag",
                "Het contact",
                "Waarom we praatten",
                "Wat er gezegd en gedaan is",
                "Wat je jobcoach denkt",
                "Hoe je je voelt",
                "Wat we afspraken",
                "Het volgende contact");
        zet(
                "risicoafweging",
                "Wat er is",
                "Wat er kan misgaan",
                "Wat jij wil",
                "Wat het veiliger maakt",
                "Wat we afspreken",
                "Wanneer we opnieuw kijken");
        zet(
                "klachtdossier",
                "Wie klaagt",
                "De klacht",
                "De behandeling",
                "Het antwoord",
                "De commissie",
                "Gevolg en les");
        zet(
                "pop",
                "Wie ben je",
                "Wat je nu kan",
                "Wat je wil leren",
                "Wat we gaan doen",
                "Waar je werkt",
                "Hulp bij andere dingen",
                "Waar het naartoe gaat",
                "Wat jij ervan vindt",
                "Wanneer we opnieuw kijken");
        zet(
                "werkmeting",
                "Wanneer we keken",
                "Hoe je taken gaan",
                "De dagen dat je er was",
                "Je collega’s",
                "Hoe jij je voelt",
                "Hoeveel hulp er was",
                "Vroeger en nu");
        zet(
                "doorverwijsbrief",
                "Wat je vroeg",
                "Ons besluit",
                "Waar je wel terechtkan",
                "Ons gesprek",
                "Als je niet tevreden bent");
        zet(
                "toelatingsbrief",
                "Voor wie deze brief is",
                "Mijn vraag",
                "Het werk",
                "Geld",
                "Uw antwoord",
                "Wie u kunt bellen",
                "Handtekening");
        zet(
                "infoblad-rechten",
                "Wat is Begeleid Werken",
                "Jij kiest",
                "Jouw papieren",
                "Wat we over jou weten",
                "Wie je dossier leest",
                "Stoppen",
                "Als je niet tevreden bent");
        zet(
                "infoblad-werkgever",
                "Wat is Begeleid Werken",
                "Wat wij doen",
                "Wat we aan u vragen",
                "Verzekering",
                "Geld en arbeidsrecht",
                "Hoe het verloopt",
                "Vragen");
        zet("profielschets", "Wat we mogen vertellen", "Wat wij doen");
        zet(
                "risicobespreking",
                "Besproken risico’s",
                "Maatregelen op de werkplek",
                "Extra verzekering",
                "Melding aan de verzekeraar",
                "Handtekeningen");
        zet("veiligheidschecklist", "Het nazicht", "Wat is nagekeken", "Wat nog moet gebeuren", "Handtekeningen");
        zet(
                "incidentverslag",
                "Wat er gebeurd is",
                "Letsel en zorg",
                "Meldingen",
                "Maatregelen",
                "Wat de cliënt zegt",
                "Nabespreking");
        zet("wijzigingsblad", "Wat verandert", "Waarom", "Wie dit beslist", "Wie het al weet");
        zet(
                "jobanalyse",
                "Het bezoek",
                "De taken",
                "Wat het werk vraagt",
                "Hindernissen",
                "De omgeving",
                "De werkbegeleider",
                "Bereikbaarheid en aanpassingen");
        zet(
                "matchingverslag",
                "Hoe jij je erbij voelt",
                "Wat past en wat niet",
                "Wat we aanpassen",
                "Naar het werk gaan",
                "Wat je jobcoach denkt",
                "Wat jij kiest");
        zet(
                "kennismakingsverslag",
                "Het bezoek",
                "Wat jij ervan vond",
                "Wat de werkpost ervan vond",
                "Vragen die er nog zijn",
                "Wat jij kiest");
        zet(
                "uitzondering-samenplaatsing",
                "Waarom een uitzondering",
                "Hoe lang",
                "Hoe het weer individueel wordt",
                "Goedkeuring van de coördinator");
        zet(
                "wettelijk-dossier",
                "Wat in orde is en wat niet",
                "Partijen",
                "Overeenkomsten",
                "Aard van het werk",
                "Dagen en uren",
                "Verzekering",
                "Risico’s en melding",
                "Veiligheid en hygiëne",
                "Statuut",
                "Onkosten en aangifte",
                "Handtekeningen",
                "De regels");
        zet("mijn-traject", "Wat er nog komt", "Wat jij koos", "Wat er al gebeurd is", "Jouw papieren", "Wie is wie");
    }

    private Vereisten() {}

    private static void zet(String soort, String... koppen) {
        PER_SOORT.put(soort, List.of(koppen));
    }
}
