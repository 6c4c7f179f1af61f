package be.werkpad.onkosten;

import static be.werkpad.onkosten.Vergoedingswijze.FORFAIT;
import static be.werkpad.onkosten.Vergoedingswijze.GEEN;
import static be.werkpad.onkosten.Vergoedingswijze.REEEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.norm.Houdwijze;
import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormKaart;
import be.werkpad.norm.Normsoort;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.polis.VerzekerdeDag;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F.14, VG-1 to VG-5: each rule with what is good and what is not. Tuesdays and Thursdays are working days. */
class OnkostenregelsTest {
    private static final LocalDate DINSDAG = LocalDate.of(2024, 3, 5);
    private static final LocalDate EIND_2024 = LocalDate.of(2024, 12, 31);

    private final List<OnkostKaart> geboekt = new ArrayList<>();
    private final Onkostenboek boek = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final NormBepalen normen = mock();
    private final PlaatsingZoeken plaatsingen = mock();
    private final VerzekerdeDag verzekerd = mock();
    private final Dagmeldingen meldingen = mock();
    private final WerkpostkeuzeZoeken keuzes = new WerkpostkeuzeZoeken(antwoorden);
    private final Clock clock = Clock.fixed(
            LocalDate.of(2025, 6, 1).atStartOfDay(ClockConfiguration.BRUSSEL).toInstant(), ClockConfiguration.BRUSSEL);
    private final OnkostRegistreren registreren = new OnkostRegistreren(
            boek,
            keuzes,
            new Werkdagen(antwoorden, plaatsingen, verzekerd, meldingen, clock),
            new Plafonds(normen),
            mock(Audittrail.class));

    @BeforeEach
    void boekVanDePersoon() {
        when(boek.jaar(any(), any())).thenAnswer(vraag -> {
            LocalDate dag = vraag.getArgument(1);
            return new Onkostenjaar(geboekt.stream()
                    .filter(onkost -> onkost.dag().getYear() == dag.getYear())
                    .toList());
        });
        when(plaatsingen.roosterOp(anyLong(), any()))
                .thenReturn(Optional.of(Uurrooster.van(List.of("DI", "DO"), "09:00", "12:00")));
        plafond("onkosten.forfait.dag", "41.48");
        plafond("onkosten.forfait.jaar", "1659.29");
        plafond("onkosten.km.max", "2000");
    }

    private void plafond(String code, String bedrag) {
        when(normen.zoek(eq(code), any(), any())).thenAnswer(vraag -> {
            LocalDate op = vraag.getArgument(2);
            return op.isAfter(EIND_2024) ? Optional.empty() : Optional.of(norm(bedrag));
        });
    }

    private static NormKaart norm(String bedrag) {
        return new NormKaart(
                "onkosten.forfait",
                NormBereik.ALGEMEEN,
                Normsoort.GETAL,
                null,
                Houdwijze.MODULE,
                bedrag,
                "0",
                "5000",
                LocalDate.of(2023, 1, 1),
                EIND_2024,
                "E.4",
                "Plafond",
                true);
    }

    @Test
    void takesAForfaitUpToTheCeilingOfTheDay() {
        kies(FORFAIT);

        assertThatCode(() -> registreer(DINSDAG, "41.48", null)).doesNotThrowAnyException();
        assertGeweigerd("onkosten.bovenDagplafond", "bedrag", DINSDAG.plusDays(2), "41.49", null);
    }

    /** F.14: € 50.00 on one day of 2024. */
    @Test
    void refusesFiftyEuroOnOneDayOf2024() {
        kies(FORFAIT);

        assertGeweigerd("onkosten.bovenDagplafond", "bedrag", DINSDAG, "50.00", null);
    }

    @Test
    void paysOneForfaitADayAndNoMore() {
        kies(FORFAIT);
        registreer(DINSDAG, "10.00", null);

        assertGeweigerd("onkosten.tweedeForfait", "dag", DINSDAG, "10.00", null);
    }

    @Test
    void countsTheForfaitOverTheYearUpToItsCeiling() {
        kies(FORFAIT);
        for (var week = 0; week < 40; week++) {
            registreer(DINSDAG.plusWeeks(week), "41.48", null);
        }

        assertThat(new Onkostenjaar(geboekt).totaal(Onkostsoort.FORFAIT)).isEqualByComparingTo("1659.20");
        assertGeweigerd("onkosten.bovenJaarplafond", "bedrag", DINSDAG.plusDays(2), "0.10", null);
        assertThatCode(() -> registreer(DINSDAG.plusDays(2), "0.09", null)).doesNotThrowAnyException();
    }

    @Test
    void refusesAForfaitForAYearWithoutCeilingAndSaysWhatToDo() {
        kies(FORFAIT);

        assertThatThrownBy(() -> registreer(LocalDate.of(2025, 1, 7), "10.00", null))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo("onkosten.jaarOnbekend");
                    assertThat(weigering.getMessage()).contains("Voor 2025", "coördinator");
                });
    }

    @Test
    void takesRealCostsWithAReceiptAlsoInAYearWithoutCeiling() {
        kies(REEEL);

        assertThatCode(() -> registreer(LocalDate.of(2025, 1, 7), "63.20", 12L)).doesNotThrowAnyException();
        assertGeweigerd("onkosten.bewijsOntbreekt", "bestand", LocalDate.of(2025, 1, 9), "63.20", null);
    }

    /** F.14: forfait and real in the same year, also when the werkpost changed its mind or it is another one. */
    @Test
    void neverMixesBothWaysInOneYear() {
        kies(FORFAIT);
        registreer(DINSDAG, "10.00", null);
        kies(REEEL);

        assertGeweigerd("onkosten.gemengd", "bedrag", DINSDAG.plusDays(2), "5.00", 12L);
        assertThatCode(() -> registreer(LocalDate.of(2025, 1, 7), "5.00", 12L))
                .as("the next year is a new year")
                .doesNotThrowAnyException();
    }

    @Test
    void paysNothingWhereTheWerkpostChoseNothing() {
        assertGeweigerd("onkosten.geenVergoeding", "bedrag", DINSDAG, "5.00", null);
        kies(GEEN);
        assertGeweigerd("onkosten.geenVergoeding", "bedrag", DINSDAG, "5.00", null);
    }

    @Test
    void paysOnlyForDaysThatWereWorked() {
        kies(FORFAIT);

        assertGeweigerd("onkosten.nietGewerkt", "dag", DINSDAG.plusDays(1), "5.00", null);
        assertGeweigerd("onkosten.nietGewerkt", "dag", LocalDate.of(2023, 12, 26), "5.00", null);
        assertGeweigerd("onkosten.inToekomst", "dag", LocalDate.of(2025, 6, 3), "5.00", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "5,005", "vijf", "1e3", "10 per uur", "€ 5", "5.00.00"})
    void refusesWhatIsNoAmountForADay(String tekst) {
        assertThatThrownBy(() -> Bedrag.van(tekst, "bedrag"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("onkosten.bedragOngeldig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5,5", "5.50", " 41,48 "})
    void readsAnAmountAsPeopleTypeIt(String tekst) {
        assertThat(Bedrag.van(tekst, "bedrag")).isPositive();
    }

    /** VG-3: what the werkpost chose is the most, also below the ceiling. */
    @Test
    void paysNoMoreADayThanTheWerkpostChose() {
        kies(Map.of("soort", "FORFAIT", "bedragPerDag", 10.5));

        assertThatCode(() -> registreer(DINSDAG, "10.50", null)).doesNotThrowAnyException();
        assertGeweigerd("onkosten.bovenKeuze", "bedrag", DINSDAG.plusDays(2), "10.51", null);
    }

    /** F.14: not in a pause that runs, that ended, or that was made longer. */
    @Test
    void paysNothingForADayInAPause() {
        kies(FORFAIT);
        var formulieren = new ArrayList<>(List.of(pauze(Map.of("van", "2024-03-05", "tot", "2024-03-07"))));
        when(antwoorden.alle(7)).thenReturn(formulieren);
        assertGeweigerd("onkosten.inPauze", "dag", DINSDAG, "5.00", null);
        assertThatCode(() -> registreer(DINSDAG.plusDays(7), "5.00", null)).doesNotThrowAnyException();

        formulieren.add(herziening(Map.of("pauzeVervolg", "VERLENGEN")));
        assertGeweigerd("onkosten.inPauze", "dag", DINSDAG.plusDays(9), "5.00", null);

        formulieren.add(herziening(Map.of("pauzeVervolg", "HERVATTEN", "hervattenOp", "2024-03-14")));
        assertThatCode(() -> registreer(DINSDAG.plusDays(9), "5.00", null)).doesNotThrowAnyException();

        formulieren.add(pauze(Map.of("van", "2024-06-04")));
        assertGeweigerd("onkosten.inPauze", "dag", DINSDAG.plusDays(2), "5.00", null);
        assertGeweigerd("onkosten.inPauze", "dag", LocalDate.of(2024, 6, 6), "5.00", null);
    }

    private static AntwoordKaart pauze(Map<String, Object> antwoorden) {
        return formulier("pauze-vastleggen", antwoorden);
    }

    private static AntwoordKaart herziening(Map<String, Object> antwoorden) {
        return formulier("pauze-herzien", antwoorden);
    }

    private static AntwoordKaart formulier(String id, Map<String, Object> antwoorden) {
        return new AntwoordKaart(
                1, 7, null, null, id, "t", "t", "p", "jobcoach", java.time.Instant.EPOCH, antwoorden, mock());
    }

    /** VG-4: the receipts make up the claim, and a receipt counts once. */
    @Test
    void takesReceiptsThatMakeUpTheClaimOnce() {
        kies(REEEL);
        var een = new Bewijs(1, "a", new BigDecimal("3.20"));
        var twee = new Bewijs(2, "b", new BigDecimal("1.80"));

        assertThatCode(() -> boek(DINSDAG, "5.00", een, twee)).doesNotThrowAnyException();
        assertThatThrownBy(() -> boek(DINSDAG, "5.01", een, twee)).hasMessageContaining("samen € 5,00");
        assertThatThrownBy(() -> boek(DINSDAG, "6.40", een, new Bewijs(3, "a", een.bedrag())))
                .hasMessageContaining("al gebruikt");
        when(boek.heeftBewijs(any(), eq("a"))).thenReturn(true);
        assertThatThrownBy(() -> boek(DINSDAG, "3.20", een)).hasMessageContaining("al gebruikt");
    }

    /** E.4: proven kilometres go beside a forfait, up to the number of the year, if the werkpost wants it. */
    @Test
    void takesProvenKilometresBesideAForfait() {
        kies(Map.of("soort", "FORFAIT"));
        registreer(DINSDAG, "10.00", null);
        assertThatThrownBy(() -> rijd(DINSDAG, 20)).hasMessageContaining("andere manier");

        kies(Map.of("soort", "FORFAIT", "verplaatsingOok", true));
        assertThatCode(() -> rijd(DINSDAG, 1990)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rijd(DINSDAG.plusDays(2), 11)).hasMessageContaining("nog 10 over");
        assertThatCode(() -> registreer(DINSDAG.plusDays(2), "10.00", null)).doesNotThrowAnyException();
        assertThatCode(() -> rijd(DINSDAG.plusDays(2), 10))
                .as("exactly the number of the year")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rijd(LocalDate.of(2025, 1, 7), 5))
                .hasMessageContaining("Voor 2025 is het hoogste aantal kilometers nog niet ingevuld");
    }

    /** E.4: the limit belongs to the exception beside a forfait; beside real costs a journey is a real cost. */
    @Test
    void limitsKilometresOnlyInAYearWithAForfait() {
        kies(Map.of("soort", "REEEL", "verplaatsingOok", true));
        assertThatCode(() -> rijd(DINSDAG, 2100)).doesNotThrowAnyException();
        assertThatCode(() -> rijd(LocalDate.of(2025, 1, 7), 2100))
                .as("a year without the number")
                .doesNotThrowAnyException();

        kies(Map.of("soort", "FORFAIT", "verplaatsingOok", true));
        assertGeweigerd("onkosten.teVeelKilometers", "bedrag", DINSDAG.plusDays(2), "10.00", null);
        assertThatThrownBy(() -> rijd(DINSDAG.plusDays(2), 1)).hasMessageContaining("nog 0 over");
    }

    /** VG-3: a late claim falls under what the werkpost had decided by that day. */
    @Test
    void judgesALateClaimByTheChoiceOfItsDay() {
        kies(List.of(
                Map.of("soort", "REEEL", "beslistOp", "2024-01-02"),
                Map.of("soort", "GEEN", "beslistOp", "2024-06-01")));

        assertThatCode(() -> boek(DINSDAG, "5.00", new Bewijs(1, "a", new BigDecimal("5.00"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> boek(LocalDate.of(2024, 6, 4), "5.00", new Bewijs(2, "b", new BigDecimal("5.00"))))
                .hasMessageContaining("geen onkosten");
    }

    @Test
    void theLastDecisionOfADayPutsTheOthersRight() {
        kies(List.of(
                Map.of("soort", "GEEN", "beslistOp", "2024-01-02"),
                Map.of("soort", "FORFAIT", "beslistOp", "2024-03-10"),
                Map.of("soort", "REEEL", "beslistOp", "2024-01-02")));

        assertThat(keuzes.van(5).wijze()).isEqualTo(FORFAIT);
        assertThat(keuzes.op(5, DINSDAG).wijze()).isEqualTo(REEEL);
        assertThat(keuzes.op(5, LocalDate.of(2023, 12, 1)).wijze())
                .as("before the first decision")
                .isEqualTo(GEEN);
    }

    /** F.14: what somebody saw goes before the roster. */
    @Test
    void paysForADayThatSomebodySawAndNotForADayOfAbsence() {
        kies(FORFAIT);
        when(antwoorden.alleVanPlaatsing(5, "eerste-werkdagen-begeleiden"))
                .thenReturn(List.of(Map.of(
                        "dagen",
                        List.of(
                                Map.of("datum", "2024-03-06", "aanwezig", "JA"),
                                Map.of("datum", "2024-03-05", "aanwezig", "NEE")))));

        assertThatCode(() -> registreer(DINSDAG.plusDays(1), "5.00", null)).doesNotThrowAnyException();
        assertGeweigerd("onkosten.afwezig", "dag", DINSDAG, "5.00", null);
    }

    /** F.14: what was told about one day goes before everything else. */
    @Test
    void paysForASwappedDayAndNotForTheDayItReplaces() {
        kies(FORFAIT);
        when(meldingen.isGewerkt(5, DINSDAG.plusDays(1))).thenReturn(true);
        when(meldingen.isNietGewerkt(5, DINSDAG)).thenReturn(true);

        assertThatCode(() -> registreer(DINSDAG.plusDays(1), "5.00", null)).doesNotThrowAnyException();
        assertGeweigerd("onkosten.afwezig", "dag", DINSDAG, "5.00", null);
    }

    /** E.4: the limit stays for a year with a forfait, also when the werkpost chose otherwise since. */
    @Test
    void limitsKilometresAfterAForfaitThatIsNoLongerChosen() {
        kies(FORFAIT);
        registreer(DINSDAG, "10.00", null);
        kies(Map.of("soort", "REEEL", "verplaatsingOok", true));

        assertThatThrownBy(() -> rijd(DINSDAG, 2001)).hasMessageContaining("hoogstens 2000 kilometer");
    }

    /** E.4: a row with 0 only makes the norm known. */
    @Test
    void anAmountOfZeroIsNoAmount() {
        kies(FORFAIT);
        plafond("onkosten.forfait.dag", "0");

        assertGeweigerd("onkosten.jaarOnbekend", "bedrag", DINSDAG, "5.00", null);
    }

    /** C.5 path 9. */
    @Test
    void asksWhetherTheDayWasInsured() {
        kies(FORFAIT);
        registreer(DINSDAG, "5.00", null);

        verify(verzekerd).eis(5, DINSDAG, "dag");
    }

    /** F.14: not through another door than the page either. */
    @Test
    void refusesAnAmountThatIsNoAmountHoweverItComesIn() {
        kies(FORFAIT);
        assertGeweigerd("onkosten.bedragOngeldig", "bedrag", DINSDAG, "-5.00", null);
        assertGeweigerd("onkosten.bedragOngeldig", "bedrag", DINSDAG, "0.00", null);
        assertGeweigerd("onkosten.bedragOngeldig", "bedrag", DINSDAG, "5.005", null);
    }

    @Test
    void paysForADayUnderTheHoursOfThatDay() {
        kies(FORFAIT);
        var maandag = DINSDAG.minusDays(1);
        when(plaatsingen.roosterOp(5, maandag))
                .thenReturn(Optional.of(Uurrooster.van(List.of("MA"), "09:00", "12:00")));

        assertThatCode(() -> registreer(maandag, "5.00", null)).doesNotThrowAnyException();
    }

    private void rijd(LocalDate dag, int km) {
        var bewijs = new Bewijs(km, "km" + dag + km, BigDecimal.ONE);
        voeg(OnkostKaart.nieuw(Onkostsoort.VERPLAATSING, dag, BigDecimal.ONE, km, List.of(bewijs)));
    }

    private void boek(LocalDate dag, String bedrag, Bewijs... bewijzen) {
        voeg(OnkostKaart.nieuw(Onkostsoort.REEEL, dag, new BigDecimal(bedrag), null, List.of(bewijzen)));
    }

    private void kies(Vergoedingswijze wijze) {
        kies(Map.of("soort", wijze.name()));
    }

    private void kies(Map<String, Object> keuze) {
        kies(List.of(keuze));
    }

    private void kies(List<Map<String, Object>> alle) {
        when(antwoorden.alleVanPlaatsing(5, "onkosten-vastleggen")).thenReturn(alle);
    }

    private void registreer(LocalDate dag, String bedrag, @Nullable Long bewijs) {
        var euro = new BigDecimal(bedrag);
        var soort = keuzes.van(5).wijze() == REEEL ? Onkostsoort.REEEL : Onkostsoort.FORFAIT;
        var bewijzen = bewijs == null ? List.<Bewijs>of() : List.of(new Bewijs(bewijs, dag + bedrag, euro));
        voeg(OnkostKaart.nieuw(soort, dag, euro, null, bewijzen));
    }

    private void voeg(OnkostKaart kaart) {
        registreren.voor(plaatsing(), kaart);
        geboekt.add(kaart);
    }

    private void assertGeweigerd(String code, String veld, LocalDate dag, String bedrag, @Nullable Long bewijs) {
        assertThatThrownBy(() -> registreer(dag, bedrag, bewijs))
                .isInstanceOfSatisfying(DomainException.class, weigering -> {
                    assertThat(weigering.code()).isEqualTo(code);
                    assertThat(weigering.fouten()).singleElement().satisfies(fout -> assertThat(fout.veld())
                            .isEqualTo(veld));
                });
    }

    private static PlaatsingKaart plaatsing() {
        var afspraken = new Afspraken(
                Uurrooster.van(List.of("DI", "DO"), "09:00", "12:00"),
                LocalDate.of(2024, 1, 2),
                "P3M",
                "Collega-Een",
                null,
                "NEC");
        return new PlaatsingKaart(
                5, 7, 70, PlaatsingStatus.LOPEND, false, List.of(), "FIETS", "Met de fiets", afspraken, null, null);
    }
}
