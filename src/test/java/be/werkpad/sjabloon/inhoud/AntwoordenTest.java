package be.werkpad.sjabloon.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.sjabloon.Documentgegevens.Formulieren;
import be.werkpad.sjabloon.Voorschrift;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntwoordenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-11 | maandag 11 januari 2027",
                "2027-01-11T09:05 | maandag 11 januari 2027 om 9.05 uur",
                "2027-01-11T08:05:00Z | maandag 11 januari 2027 om 9.05 uur",
                "2027-13-45 | 2027-13-45",
                "P3M | 3 maanden",
                "P1W | 1 week",
                "P1Y2M | 1 jaar en 2 maanden",
                "P10D | 10 dagen",
                "Piet | Piet",
                "VDAB | VDAB",
                "NOG_TE_ONTDEKKEN | Nog te ontdekken",
                "A_LABEL | het label",
                "09:00 | 9 uur",
                "09:30:00 | 9.30 uur"
            })
    void writesTextAsPeopleSayIt(String antwoord, String tekst) {
        assertThat(waarde(antwoord).alineas()).containsExactly(tekst);
    }

    @Test
    void writesFlagsNumbersAndDates() {
        assertThat(waarde(true).alineas()).containsExactly("Ja");
        assertThat(waarde(false).alineas()).containsExactly("Nee");
        assertThat(waarde(12345).alineas()).containsExactly("12345");
        assertThat(waarde(12.5).alineas()).containsExactly("12,50");
        assertThat(waarde(LocalDate.of(2027, 1, 11)).alineas()).containsExactly("maandag 11 januari 2027");
        assertThat(waarde("een\n\n twee \r\ndrie").alineas()).containsExactly("een", "twee", "drie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maxReistijdMin | 45 | 45 minuten",
                "urenMin | 4 | 4 uur per week",
                "aanwezigDagen | 1 | 1 dag",
                "bedragPerDag | 10.5 | 10,50 euro",
                "tredeStart | 2 | Trede 2 van 6: contact met mensen buitenshuis",
                "trede | 9 | 9",
                "aantal | 3 | 3"
            })
    void writesANumberWithItsUnit(String veld, double getal, String tekst) {
        assertThat(veld(veld, getal).alineas()).containsExactly(tekst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telefoon | +32470123456 | 0470 12 34 56",
                "ontvangerTelefoon | 0470/12.34.56 | 0470 12 34 56",
                "telefoon | 02/1234567 | 02 123 45 67",
                "telefoon | 011 22 33 44 | 011 22 33 44",
                "telefoon | na zes uur | na zes uur",
                "ondernemingsnummer | 0428759497 | 0428.759.497",
                "ondernemingsnummer | BE 0428.759.497 | 0428.759.497",
                "polisnummer | 0428759497 | 0428759497"
            })
    void writesNumbersOfPhonesAndCompaniesInOneWay(String veld, String nummer, String tekst) {
        assertThat(veld(veld, nummer).alineas()).containsExactly(tekst);
    }

    @Test
    void saysFromAndUntilAsOneFact() {
        var antwoorden = antwoorden(rij("vanUur", "09:00", "totUur", "12:30"));
        assertThat(antwoorden.blok(null, List.of("vanUur", "totUur")).velden())
                .singleElement()
                .satisfies(veld -> assertThat(veld.waarde().alineas()).containsExactly("Van 9 uur tot 12.30 uur"));
    }

    @Test
    void saysAFewChosenCodesAsASentence() {
        assertThat(veld("dagen", List.of("DI", "DO", "VDAB")).alineas()).containsExactly("Dinsdag, donderdag en VDAB");
    }

    @Test
    void leavesACompanionWhereTheTextPlacesIt() {
        var tekst = "<article data-formulieren=\"form\"><section id=\"a\"><div data-velden=\"wat\"/></section>"
                + "<section id=\"b\"><div data-velden=\"watZegtClient\"/></section></article>";
        var antwoorden = new Antwoorden(
                new Formulieren(Map.of("form", rij("wat", "x", "watZegtClient", "y")), Map.of(), Set.of()),
                Blad.van(tekst).voorschrift("proef"));
        assertThat(antwoorden.blok(null, List.of("wat")).velden()).hasSize(1);
        assertThat(antwoorden.blok(null, List.of("watZegtClient")).velden()).hasSize(1);
    }

    @Test
    void saysNothingOfWhatDidNotHappenOrOfWhereADeadPersonGoes() {
        var antwoorden = antwoorden(Map.of("zonderGesprek", false, "bestemming", "OVERLEDEN", "akkoord", false));
        assertThat(antwoorden
                        .blok(null, List.of("zonderGesprek", "bestemming", "akkoord"))
                        .velden())
                .extracting(Veld::label)
                .containsExactly("Akkoord");
    }

    @Test
    void givesAColumnTheRoomOfItsLongestWord() {
        var papieren = new Waarde.Tabel(
                List.of("Papier", "Versie", "Stand", "Datum"),
                List.of(List.of(
                        "Samenwerkingsovereenkomst met proefperiode",
                        "1",
                        "definitief",
                        "donderdag 10 september 2026")));
        assertThat(papieren.isSmal(false)).isTrue();
        assertThat(papieren.isSmal(true)).isFalse();
        assertThat(papieren.breedtes(false).subList(0, 3))
                .allSatisfy(klasse -> assertThat(klasse).matches("k\\d+"));
        var woorden = new Waarde.Tabel(
                List.of("Een", "Twee"), List.of(List.of("o".repeat(45), "verantwoordelijkheidsgevoelens".repeat(2))));
        assertThat(woorden.isSmal(false)).isFalse();
    }

    /** A letter less would break "getekend" in two. */
    @Test
    void roundsAColumnUpToAWidthThatTheLayoutKnows() {
        var tabel = new Waarde.Tabel(
                List.of("Stand", "Wat"), List.of(List.of("a".repeat(20), "b".repeat(36) + " c".repeat(30))));
        assertThat(tabel.breedtes(false)).containsExactly("k30", "");
    }

    @Test
    void leavesTheCapitalOfANameInTheMiddleOfASentence() {
        var labels = Map.of("form.veld.A", "Materiaal is terug", "form.veld.B", "Dimona is afgesloten");
        var tekst = new Antwoordtekst(new Labels(labels)).van("form.veld", List.of("A", "B"));
        assertThat(tekst.alineas()).containsExactly("Materiaal is terug en Dimona is afgesloten");
    }

    @Test
    void turnsListsIntoPointsOrRows() {
        assertThat(waarde(List.of(Map.of("tekst", "een"), Map.of("tekst", "twee")))
                        .punten())
                .containsExactly("een", "twee");
        assertThat(waarde(List.of("A_LABEL", "B")).punten()).containsExactly("het label", "B");
        var tabel = waarde(List.of(rij("wat", "een", "wie", "ik"), rij("wat", "twee", "tegen", "2027-01-11")))
                .tabel();
        assertThat(tabel).isNotNull();
        assertThat(tabel.kolommen()).containsExactly("Wat dan", "Wie", "Tegen");
        assertThat(tabel.rijen())
                .containsExactly(List.of("een", "ik", ""), List.of("twee", "", "maandag 11 januari 2027"));
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        var antwoord = new LinkedHashMap<String, Object>();
        antwoord.put("a", null);
        antwoord.put("b", " ");
        antwoord.put("c", List.of());
        antwoord.put("d", Arrays.asList(null, "", Collections.singletonMap("tekst", null)));
        assertThat(antwoorden(antwoord).overige()).isEmpty();
        assertThat(antwoorden(antwoord).kijk("a")).isNull();
    }

    /** Another form of the same paper may ask something that only begins in the same way. */
    @Test
    void takesCompanionsAlongInTheFormThatAsksForTheKeyOnly() {
        var tekst = "<article data-formulieren=\"een twee\"><section id=\"a\"><div data-velden=\"wat\"/></section>"
                + "</article>";
        var antwoorden = new Antwoorden(
                new Formulieren(
                        Map.of("een", rij("wat", "x", "watNog", "y"), "twee", rij("watNogNodig", "z")),
                        Map.of(),
                        Set.of()),
                Blad.van(tekst).voorschrift("proef"));
        assertThat(antwoorden.blok(null, List.of("wat")).velden())
                .extracting(Veld::label)
                .containsExactly("Wat", "Wat nog");
    }

    @Test
    void placesAnAnswerOnceWithItsCompanionsAndKeepsTheRest() {
        var antwoorden = antwoorden(rij("stress", "ja", "stressSignalen", "stil", "stressvol", "x"));
        assertThat(antwoorden.kijk("stress")).isNotNull();
        assertThat(antwoorden.blok(null, List.of("stress")).velden())
                .extracting(Veld::label)
                .containsExactly("Stress", "Stress signalen");
        assertThat(antwoorden.blok(null, List.of("stress")).isLeeg()).isTrue();
        assertThat(antwoorden.overige()).singleElement().satisfies(blok -> {
            assertThat(blok.titel()).isEqualTo("Mijn formulier");
            assertThat(blok.velden()).extracting(Veld::label).containsExactly("Stressvol");
        });
    }

    @Test
    void showsAnotherFormOnlyFieldByField() {
        var antwoorden = new Antwoorden(
                new Formulieren(Map.of("ander", Map.of("a", "x", "b", "y")), Map.of(), Set.of()), voorschrift());
        assertThat(antwoorden.blok(null, List.of("a")).isLeeg()).isTrue();
        assertThat(antwoorden.blok(null, List.of("ander.a")).velden()).hasSize(1);
        assertThat(antwoorden.alles(null, "ander").isLeeg()).isTrue();
        assertThat(antwoorden.overige()).isEmpty();
    }

    @Test
    void neverShowsWhatIsKeptSilentOrANumberOfAPerson() {
        var antwoorden = antwoorden(rij("geheim", "ziek", "insz", "85.07.30-033.28", "iban", "BE68", "open", "ja"));
        assertThat(antwoorden.overige()).singleElement().satisfies(blok -> assertThat(blok.velden())
                .extracting(Veld::label)
                .containsExactly("Open"));
        assertThat(antwoorden.kijk("geheim")).isNull();
    }

    @Test
    void saysTheSameAnswerOfTwoFormsOnce() {
        var antwoorden = new Antwoorden(
                new Formulieren(
                        Map.of("een", Map.of("postcode", "3800"), "twee", Map.of("postcode", "3800")),
                        Map.of(),
                        Set.of("een", "twee")),
                voorschrift());
        assertThat(antwoorden.blok(null, List.of("postcode")).velden()).hasSize(1);
        assertThat(antwoorden.overige()).isEmpty();
    }

    @Test
    void shortensAnAnswerForTheSummary() {
        assertThat(waarde("woord ".repeat(100)).kern()).hasSizeLessThan(100).endsWith("woord …");
        assertThat(waarde("\uD83D\uDE00".repeat(100)).kern()).doesNotMatch(".*\\p{Cs}.*");
    }

    private static Waarde waarde(Object antwoord) {
        var waarde = antwoorden(Map.of("veld", antwoord)).kijk("veld");
        assertThat(waarde).isNotNull();
        return waarde;
    }

    private static Waarde veld(String naam, Object antwoord) {
        var waarde = antwoorden(Map.of(naam, antwoord)).kijk(naam);
        assertThat(waarde).isNotNull();
        return waarde;
    }

    private static Antwoorden antwoorden(Map<String, Object> antwoorden) {
        var labels = Map.of(
                "form.veld.A_LABEL", "het label",
                "form", "Mijn formulier",
                "form.veld.wat", "Wat dan",
                "form.dagen.DI", "Dinsdag",
                "form.dagen.DO", "Donderdag",
                "form.dagen.VDAB", "VDAB");
        return new Antwoorden(new Formulieren(Map.of("form", antwoorden), labels, Set.of()), voorschrift());
    }

    private static Voorschrift voorschrift() {
        return Blad.van("<article data-formulieren=\"form\" data-bronnen=\"ander.a\" data-verzwijg=\"geheim\"/>")
                .voorschrift("proef");
    }

    private static Map<String, Object> rij(String... sleutelsEnWaarden) {
        Map<String, Object> rij = new LinkedHashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            rij.put(sleutelsEnWaarden[i], sleutelsEnWaarden[i + 1]);
        }
        return rij;
    }
}
