package be.werkpad.vertegenwoordiging;

import static be.werkpad.client.Vertegenwoordiging.BEIDE;
import static be.werkpad.client.Vertegenwoordiging.BEWIND_GOEDEREN;
import static be.werkpad.client.Vertegenwoordiging.BEWIND_PERSOON;
import static be.werkpad.client.Vertegenwoordiging.LASTHEBBER;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.client.Vertegenwoordiging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Domein G.5, EX-4, cell by cell. C: the client; F: somebody of the family; P: a professional; "F1/F2": one of the two;
 * "?": a signature that nobody recorded may give.
 */
class VertegenwoordigingsmatrixTest {
    private static final LocalDate OP = LocalDate.of(2027, 3, 1);
    private static final Map<Character, Integer> NUMMERS = Map.of('F', 0, 'P', 10);

    /** Protection and whether the client is partly able, then who is recorded: nobody, F, P, F+F, F+P, P+P. */
    private static final String ZONDER_CONFLICT = """
            GEEN             ja   C    C     C     C        C     C
            GEEN             nee  C    C     C     C        C     C
            BEWIND_PERSOON   ja   C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            BEWIND_PERSOON   nee  C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            BEWIND_GOEDEREN  ja   C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            BEWIND_GOEDEREN  nee  C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            BEIDE            ja   C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            BEIDE            nee  ?    F1    P1    F1/F2    P1    P1/P2
            LASTHEBBER       ja   C+?  C+F1  C+P1  C+F1/F2  C+P1  C+P1/P2
            LASTHEBBER       nee  ?    F1    P1    F1/F2    P1    P1/P2
            """;

    private static final String MET_CONFLICT = """
            GEEN             ja   C    C     C     C        C        C
            GEEN             nee  C    C     C     C        C        C
            BEWIND_PERSOON   ja   C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            BEWIND_PERSOON   nee  C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            BEWIND_GOEDEREN  ja   C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            BEWIND_GOEDEREN  nee  C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            BEIDE            ja   C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            BEIDE            nee  ?    F1    P1    F1+F2    F1+P1    P1+P2
            LASTHEBBER       ja   C+?  C+F1  C+P1  C+F1+F2  C+F1+P1  C+P1+P2
            LASTHEBBER       nee  ?    F1    P1    F1+F2    F1+P1    P1+P2
            """;

    private static final List<String> MENSEN = List.of("", "F", "P", "FF", "FP", "PP");

    record Cel(Vertegenwoordiging soort, boolean tekentMee, boolean conflict, String mensen, String verwacht) {}

    static Stream<Cel> cellen() {
        return Stream.concat(cellen(ZONDER_CONFLICT, false), cellen(MET_CONFLICT, true));
    }

    private static Stream<Cel> cellen(String tabel, boolean conflict) {
        return tabel.lines().map(rij -> rij.split("\\s+")).flatMap(rij -> MENSEN.stream()
                .map(mensen -> new Cel(
                        Vertegenwoordiging.valueOf(rij[0]),
                        rij[1].equals("ja"),
                        conflict,
                        mensen,
                        rij[2 + MENSEN.indexOf(mensen)])));
    }

    @ParameterizedTest
    @MethodSource("cellen")
    void everyCellOfTheMatrixSaysWhoSigns(Cel cel) {
        var stand = new VertegenwoordigingKaart(
                cel.soort(), cel.tekentMee(), cel.conflict(), mensen(cel.mensen(), bevoegdheid(cel.soort())));

        assertThat(tekst(Vertegenwoordigingsmatrix.tekenaars(stand, OP))).isEqualTo(cel.verwacht());
    }

    @Test
    void theTableHasEveryKindOfProtection() {
        assertThat(cellen()).hasSize(Vertegenwoordiging.values().length * 2 * 2 * MENSEN.size());
        assertThat(cellen().map(Cel::soort)).contains(Vertegenwoordiging.values());
    }

    @Test
    void aBewindvoerderOverTheGoodsDoesNotSignWhereOnlyThePersonIsProtected() {
        assertThat(tekenaars(BEWIND_PERSOON, mens(1, Bevoegdheid.GOEDEREN))).isEqualTo("C+?");
        assertThat(tekenaars(BEWIND_GOEDEREN, mens(1, Bevoegdheid.PERSOON))).isEqualTo("C+?");
        assertThat(tekenaars(BEWIND_PERSOON, mens(1, Bevoegdheid.BEIDE))).isEqualTo("C+F1");
        assertThat(tekenaars(BEWIND_GOEDEREN, mens(1, Bevoegdheid.BEIDE))).isEqualTo("C+F1");
    }

    @Test
    void aLasthebberIsNoBewindvoerderAndTheOtherWayRound() {
        assertThat(tekenaars(BEIDE, mens(1, Bevoegdheid.LASTHEBBER))).isEqualTo("?");
        assertThat(tekenaars(LASTHEBBER, mens(1, Bevoegdheid.BEIDE))).isEqualTo("?");
    }

    @Test
    void bothKindsOfBewindvoerderCountWherePersonAndGoodsAreProtected() {
        assertThat(tekenaars(BEIDE, mens(1, Bevoegdheid.PERSOON), mens(2, Bevoegdheid.GOEDEREN)))
                .isEqualTo("F1/F2");
    }

    @Test
    void aLasthebberSignsFromTheRegistrationOfTheMandate() {
        assertThat(tekenaars(LASTHEBBER, lasthebber(null))).isEqualTo("?");
        assertThat(tekenaars(LASTHEBBER, lasthebber(OP.plusDays(1)))).isEqualTo("?");
        assertThat(tekenaars(LASTHEBBER, lasthebber(OP))).isEqualTo("F1");
    }

    @Test
    void nobodySignsBeforeTheFirstOrAfterTheLastDay() {
        assertThat(tekenaars(BEIDE, vanTot(OP.plusDays(1), null))).isEqualTo("?");
        assertThat(tekenaars(BEIDE, vanTot(OP, null))).isEqualTo("F1");
        assertThat(tekenaars(BEIDE, vanTot(OP.minusDays(9), OP))).isEqualTo("F1");
        assertThat(tekenaars(BEIDE, vanTot(OP.minusDays(9), OP.minusDays(1)))).isEqualTo("?");
    }

    /** Of somebody who is not able to sign at all, so that only the representatives show. */
    private static String tekenaars(Vertegenwoordiging soort, VertegenwoordigerKaart... mensen) {
        return tekst(Vertegenwoordigingsmatrix.tekenaars(
                new VertegenwoordigingKaart(soort, false, false, List.of(mensen)), OP));
    }

    private static String tekst(Tekenaars tekenaars) {
        var delen = new ArrayList<String>();
        if (tekenaars.client()) {
            delen.add("C");
        }
        tekenaars.vertegenwoordigers().forEach(groep -> delen.add(groep(groep)));
        return String.join("+", delen);
    }

    private static String groep(Set<Long> ids) {
        return ids.isEmpty()
                ? "?"
                : new TreeSet<>(ids)
                        .stream()
                                .map(id -> id > 10 ? "P" + (id - 10) : "F" + id)
                                .collect(Collectors.joining("/"));
    }

    private static List<VertegenwoordigerKaart> mensen(String letters, Bevoegdheid bevoegdheid) {
        var mensen = new ArrayList<VertegenwoordigerKaart>();
        for (var letter : letters.toCharArray()) {
            var eerder = mensen.stream()
                    .filter(mens -> mens.professioneel() == (letter == 'P'))
                    .count();
            mensen.add(new VertegenwoordigerKaart(
                    NUMMERS.get(letter) + eerder + 1, "Naam-" + letter, bevoegdheid, letter == 'P', OP, null, OP));
        }
        return mensen;
    }

    private static Bevoegdheid bevoegdheid(Vertegenwoordiging soort) {
        return switch (soort) {
            case GEEN, BEIDE -> Bevoegdheid.BEIDE;
            case BEWIND_PERSOON -> Bevoegdheid.PERSOON;
            case BEWIND_GOEDEREN -> Bevoegdheid.GOEDEREN;
            case LASTHEBBER -> Bevoegdheid.LASTHEBBER;
        };
    }

    private static VertegenwoordigerKaart mens(long id, Bevoegdheid bevoegdheid) {
        return new VertegenwoordigerKaart(id, "Naam-" + id, bevoegdheid, false, OP, null, null);
    }

    private static VertegenwoordigerKaart lasthebber(LocalDate geregistreerd) {
        return new VertegenwoordigerKaart(
                1, "Naam-1", Bevoegdheid.LASTHEBBER, false, OP.minusYears(1), null, geregistreerd);
    }

    private static VertegenwoordigerKaart vanTot(LocalDate van, LocalDate tot) {
        return new VertegenwoordigerKaart(1, "Naam-1", Bevoegdheid.BEIDE, false, van, tot, null);
    }
}
