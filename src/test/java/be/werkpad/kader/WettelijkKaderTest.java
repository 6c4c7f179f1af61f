package be.werkpad.kader;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.document.Documentsoort;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.polis.Polissoort;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CH-4: removing any element makes the gate fail and names the missing one, with who can mend it. */
class WettelijkKaderTest {
    private static final Map<Gebrek, Consumer<KaderMother>> WEGGENOMEN = new EnumMap<>(Gebrek.class);

    static {
        WEGGENOMEN.put(Gebrek.STATUUT_NIET_NAGEKEKEN, kader -> kader.statuut.clear());
        WEGGENOMEN.put(Gebrek.STATUUT_VERANDERD, kader -> kader.verlopen = Set.of(Gebrek.STATUUT_VERANDERD));
        WEGGENOMEN.put(Gebrek.TOELATING_GEWEIGERD, kader -> kader.statuut.put("antwoord", "NEE"));
        WEGGENOMEN.put(Gebrek.UREN_VERANDERD, kader -> kader.verlopen = Set.of(Gebrek.UREN_VERANDERD));
        WEGGENOMEN.put(Gebrek.TOELATING_WACHT, kader -> kader.statuut.put("antwoord", "WACHT"));
        WEGGENOMEN.put(Gebrek.GEVOLG_NIET_UITGELEGD, kader -> kader.statuut.remove("gevolgWerkgeverUitgelegd"));
        WEGGENOMEN.put(Gebrek.ONGEVALLEN_NIET_GEDEKT, kader -> kader.zonderPolis(Polissoort.ONGEVALLEN));
        WEGGENOMEN.put(Gebrek.WEG_NIET_GEDEKT, KaderMother::zonderVerplaatsing);
        WEGGENOMEN.put(Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT, kader -> kader.zonderPolis(Polissoort.AANSPRAKELIJKHEID));
        WEGGENOMEN.put(Gebrek.POLISBEWIJS_ONTBREEKT, kader -> kader.polisbewijs = false);
        WEGGENOMEN.put(Gebrek.WERKPOST_ZONDER_NUMMER, kader -> kader.werkpostnummer = false);
        WEGGENOMEN.put(Gebrek.RISICOBESPREKING_ONTBREEKT, kader -> kader.verzekering.remove("risicobespreking"));
        WEGGENOMEN.put(
                Gebrek.EXTRA_VERZEKERING_ZONDER_EIGENAAR, kader -> kader.verzekering.put("extraVerzekering", "JA"));
        WEGGENOMEN.put(
                Gebrek.MELDING_WERKGEVER_ONTBREEKT, kader -> kader.verzekering.remove("meldingWerkgeverVerzekeraar"));
        WEGGENOMEN.put(Gebrek.ONKOSTEN_NIET_BESPROKEN, kader -> kader.onkosten.clear());
        WEGGENOMEN.put(
                Gebrek.RAAMOVEREENKOMST_ONTBREEKT,
                kader -> kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST));
        WEGGENOMEN.put(Gebrek.RAAMOVEREENKOMST_TE_TEKENEN, kader -> {
            kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST);
            kader.overeenkomstantwoord.put("raam", "NIEUW");
        });
        WEGGENOMEN.put(
                Gebrek.ENGAGEMENTSVERKLARING_ONTBREEKT,
                kader -> kader.zonderOvereenkomst(Overeenkomstsoort.ENGAGEMENTSVERKLARING));
        WEGGENOMEN.put(
                Gebrek.SAMENWERKINGSOVEREENKOMST_ONTBREEKT,
                kader -> kader.zonderOvereenkomst(Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST));
        Map.of(
                        Gebrek.NOTA_ANDERE_TEKENAARS, Documentsoort.AFSPRAKENNOTA,
                        Gebrek.SAMENWERKING_ANDERE_TEKENAARS, Documentsoort.SAMENWERKINGSOVEREENKOMST,
                        Gebrek.ENGAGEMENT_ANDERE_TEKENAARS, Documentsoort.ENGAGEMENTSVERKLARING)
                .forEach((gebrek, soort) -> WEGGENOMEN.put(
                        gebrek, kader -> kader.andereTekenaars = Map.of(soort, "Nu tekent Bewind-Een.")));
        WEGGENOMEN.put(Gebrek.TAKENPAKKET_ONTBREEKT, kader -> kader.taken = List.of());
        WEGGENOMEN.put(Gebrek.TAKEN_NIET_AANVAARD, kader -> kader.voorbereiding.remove("takenAkkoord"));
        WEGGENOMEN.put(Gebrek.VERVOERPLAN_ONTBREEKT, kader -> kader.vervoerplan = null);
        WEGGENOMEN.put(Gebrek.VEILIGHEID_NIET_NAGEKEKEN, kader -> kader.veiligheid.remove("noodnummer"));
        WEGGENOMEN.put(Gebrek.MAATREGEL_ONVOLLEDIG, kader -> kader.veiligheid.put("machines", "NEE"));
        WEGGENOMEN.put(Gebrek.AFSPRAKEN_ONTBREKEN, kader -> kader.afspraken = null);
        WEGGENOMEN.put(Gebrek.STARTDATUM_VOORBIJ, kader -> kader.vandaag = START.plusDays(1));
        WEGGENOMEN.put(Gebrek.WERKBEGELEIDER_ONTBREEKT, KaderMother::zonderWerkbegeleider);
        WEGGENOMEN.put(Gebrek.DIMONA_ONTBREEKT, kader -> kader.dimona.clear());
        WEGGENOMEN.put(Gebrek.HANDTEKENINGEN_ONTBREKEN, kader -> kader.getekend = false);
    }

    @Test
    void findsNothingMissingInACompleteFile() {
        var uitslag = new KaderMother().nagekeken();

        assertThat(uitslag.bevindingen()).isEmpty();
        assertThat(uitslag.stand()).isEqualTo(Kaderstand.IN_ORDE);
    }

    @ParameterizedTest
    @EnumSource(Gebrek.class)
    void namesExactlyTheOneThingThatIsTakenAwayAndWhereItIsMended(Gebrek gebrek) {
        var kader = new KaderMother();
        WEGGENOMEN.get(gebrek).accept(kader);

        var uitslag = kader.nagekeken();

        assertThat(uitslag.bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.gebrek()).isEqualTo(gebrek);
            assertThat(bevinding.hard()).isTrue();
            assertThat(bevinding.tekst()).startsWith(gebrek.tekst());
        });
        assertThat(gebrek.deel().formulier()).isNotBlank();
    }

    /** A gap must lead back to a task that can mend it, whatever part it is in. */
    @ParameterizedTest
    @CsvSource({
        "STATUUT_NIET_NAGEKEKEN,AANVULLEN",
        "VERVOERPLAN_ONTBREEKT,AANVULLEN",
        "ONGEVALLEN_NIET_GEDEKT,AANVULLEN",
        "STARTDATUM_VOORBIJ,AFSPRAKEN",
        "TOELATING_GEWEIGERD,GEWEIGERD",
        "TOELATING_WACHT,AANVULLEN",
        "WERKBEGELEIDER_ONTBREEKT,AFSPRAKEN",
        "RAAMOVEREENKOMST_ONTBREEKT,AANVULLEN",
        "RAAMOVEREENKOMST_TE_TEKENEN,TEKENEN",
        "SAMENWERKINGSOVEREENKOMST_ONTBREEKT,TEKENEN",
        "HANDTEKENINGEN_ONTBREKEN,TEKENEN"
    })
    void sendsTheProcessToTheTaskThatCanMendIt(Gebrek gebrek, Kaderstand stand) {
        var kader = new KaderMother();
        WEGGENOMEN.get(gebrek).accept(kader);

        assertThat(kader.nagekeken().stand()).isEqualTo(stand);
    }

    @Test
    void onlyRemindsOfWhatTheDienstMadeSoft() {
        var kader = new KaderMother();
        kader.dimona.clear();
        kader.zacht = Set.of(Gebrek.DIMONA_ONTBREEKT);

        var uitslag = kader.nagekeken();

        assertThat(uitslag.bevindingen()).containsExactly(new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, false, null));
        assertThat(uitslag.stand()).isEqualTo(Kaderstand.IN_ORDE);
        assertThat(uitslag.vraagt(Kaderdeel.DIMONA, true)).as("asked once").isTrue();
        assertThat(uitslag.vraagt(Kaderdeel.DIMONA, false))
                .as("not asked again")
                .isFalse();
    }

    @Test
    void needsNoPermissionWhereNoneIsAsked() {
        var kader = new KaderMother();
        kader.statuut.putAll(Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));

        assertThat(kader.nagekeken().bevindingen()).isEmpty();
    }

    /** CH-8c-3: a "no" is a no, also when somebody wrote that nothing had to be asked. */
    @Test
    void aRefusalStopsWhateverWasAsked() {
        var kader = new KaderMother();
        kader.statuut.putAll(Map.of("toelatingNodig", "NEE", "antwoord", "NEE"));

        assertThat(kader.gebreken()).containsExactly(Gebrek.TOELATING_GEWEIGERD);
    }

    /** C.5 path 7: other hours may be allowed, so the refusal of the old ones stops nobody for ever. */
    @Test
    void aRefusalSaysNothingAboutOtherHours() {
        var kader = new KaderMother();
        kader.statuut.put("antwoord", "NEE");
        kader.verlopen = Set.of(Gebrek.UREN_VERANDERD);

        assertThat(kader.gebreken()).containsExactly(Gebrek.UREN_VERANDERD);
    }

    /** F.13: no policy is no proof either. */
    @Test
    void doesNotCallTheProofInOrderWithoutAPolicy() {
        var kader = new KaderMother();
        kader.polissen.clear();
        kader.polisbewijs = false;

        assertThat(kader.gebreken()).contains(Gebrek.POLISBEWIJS_ONTBREEKT);
    }

    /** F.13: a gap of one day, at the end, at the begin and in the middle. */
    @Test
    void findsAGapOfOneDayInTheCover() {
        var kader = new KaderMother();
        kader.zonderPolis(Polissoort.ONGEVALLEN);
        kader.polis(Polissoort.ONGEVALLEN, START, START.plusDays(30));
        kader.polis(Polissoort.ONGEVALLEN, START.plusDays(32), START.plusYears(1));
        kader.zonderPolis(Polissoort.AANSPRAKELIJKHEID);
        kader.polis(Polissoort.AANSPRAKELIJKHEID, START.plusDays(1), START.plusYears(1));

        assertThat(kader.gebreken())
                .containsExactly(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);

        kader.polis(Polissoort.ONGEVALLEN, START.plusDays(31), START.plusDays(31));
        kader.polis(Polissoort.AANSPRAKELIJKHEID, START, START);
        assertThat(kader.gebreken()).isEmpty();
    }

    /** C.5 9: a policy that ends while somebody works. */
    @Test
    void findsAPolicyThatEndedWhileTheWorkGoesOn() {
        var kader = new KaderMother();
        kader.status = PlaatsingStatus.LOPEND;
        kader.vandaag = START.plusYears(2);

        assertThat(kader.gebreken())
                .contains(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT)
                .doesNotContain(Gebrek.STARTDATUM_VOORBIJ);
    }

    @Test
    void findsAnAgreementThatIsNoLongerValid() {
        var kader = new KaderMother();
        kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST);
        kader.overeenkomsten.add(new OvereenkomstKaart(
                Overeenkomstsoort.RAAMOVEREENKOMST, START.minusYears(3), kader.vandaag.minusDays(1), "Map"));

        assertThat(kader.gebreken()).containsExactly(Gebrek.RAAMOVEREENKOMST_ONTBREEKT);
    }

    /** CH-4a-1: while the dienst did not choose to renew it, it holds to its last day, and not one day longer. */
    @Test
    void aRaamovereenkomstHoldsToItsLastDayUnlessItIsRenewed() {
        var kader = new KaderMother();
        kader.status = PlaatsingStatus.LOPEND;
        kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST);
        kader.overeenkomsten.add(
                new OvereenkomstKaart(Overeenkomstsoort.RAAMOVEREENKOMST, START.minusDays(20), START, "Map"));
        kader.vandaag = START;
        assertThat(kader.gebreken()).isEmpty();

        kader.raamTeVernieuwen = true;
        assertThat(kader.nagekeken().bevindingen())
                .containsExactly(new Kaderbevinding(Gebrek.RAAMOVEREENKOMST_ONTBREEKT, true, START.plusDays(1)));

        kader.raamTeVernieuwen = false;
        kader.vandaag = START.plusDays(1);
        assertThat(kader.gebreken()).containsExactly(Gebrek.RAAMOVEREENKOMST_ONTBREEKT);
        assertThat(kader.nagekeken().hard()).isNotEmpty();
    }

    /** CH-4a-1 to 3: not before it is signed, and not after its last day. */
    @ParameterizedTest
    @EnumSource(Overeenkomstsoort.class)
    void anAgreementCountsFromItsSignatureToItsLastDay(Overeenkomstsoort soort) {
        var kader = new KaderMother();
        kader.zonderOvereenkomst(soort);
        kader.overeenkomsten.add(new OvereenkomstKaart(soort, kader.vandaag.plusDays(1), null, "Map"));
        assertThat(kader.gebreken()).hasSize(1);

        kader.zonderOvereenkomst(soort);
        kader.overeenkomsten.add(
                new OvereenkomstKaart(soort, kader.vandaag.minusYears(1), kader.vandaag.minusDays(1), "Map"));
        assertThat(kader.gebreken()).hasSize(1);
    }

    /** CH-4a-1: it lasts the whole trial. */
    @Test
    void aRaamovereenkomstThatEndsBeforeTheTrialIsNotEnough() {
        var kader = new KaderMother();
        kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST);
        kader.overeenkomsten.add(new OvereenkomstKaart(
                Overeenkomstsoort.RAAMOVEREENKOMST,
                START.minusDays(20),
                START.plusMonths(3).minusDays(1),
                "Map"));

        assertThat(kader.gebreken()).containsExactly(Gebrek.RAAMOVEREENKOMST_ONTBREEKT);
    }

    /** EX-1, VZ-6: a reason is an answer only where the dienst chose to be reminded. */
    @Test
    void aReasonEndsTheRemindingAndOnlyThat() {
        var kader = new KaderMother();
        kader.dimona.clear();
        kader.dimona.put("nietNodigReden", "De werkpost is een vzw");
        kader.verzekering.remove("meldingWerkgeverDatum");
        kader.verzekering.put("meldingNietNodigReden", "De polis vraagt het niet");
        assertThat(kader.gebreken())
                .containsExactlyInAnyOrder(Gebrek.DIMONA_ONTBREEKT, Gebrek.MELDING_WERKGEVER_ONTBREEKT);

        kader.zacht = Set.of(Gebrek.DIMONA_ONTBREEKT, Gebrek.MELDING_WERKGEVER_ONTBREEKT);
        assertThat(kader.gebreken()).isEmpty();
    }

    @Test
    void everyPartIsMendedByAFormOfItsOwn() {
        assertThat(Arrays.stream(Kaderdeel.values()).map(Kaderdeel::formulier)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Gebrek.values()).map(Gebrek::deel)).contains(Kaderdeel.values());
    }

    /** F.13: who must mend it sees from which day. */
    @Test
    void namesTheFirstDayThatIsNotCovered() {
        var kader = new KaderMother();
        kader.zonderPolis(Polissoort.AANSPRAKELIJKHEID);
        kader.polis(Polissoort.AANSPRAKELIJKHEID, START, LocalDate.of(2027, 4, 9));

        assertThat(kader.nagekeken().bevindingen())
                .extracting(Kaderbevinding::tekst)
                .containsExactly(
                        Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT.tekst() + " Eerste dag zonder: zaterdag 10 april 2027.");
    }

    /** who stays longer in the trial is insured longer. */
    @Test
    void asksCoverUntilTheEndOfAnExtendedTrial() {
        var kader = new KaderMother();
        kader.status = PlaatsingStatus.PROEF;
        kader.vandaag = START.plusMonths(2);
        assertThat(kader.gebreken()).isEmpty();

        kader.eindeProef = START.plusMonths(3).plusDays(1);
        assertThat(kader.gebreken())
                .containsExactly(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);
    }

    /** CH-4a-4: after the trial the policies run at least until the reminder would come too late. */
    @Test
    void asksCoverSomeTimeAheadForWhoWorksOn() {
        var kader = new KaderMother();
        kader.status = PlaatsingStatus.LOPEND;
        kader.vandaag = START.plusMonths(3).minusDays(60);
        assertThat(kader.gebreken()).isEmpty();

        kader.vandaag = kader.vandaag.plusDays(1);
        assertThat(kader.gebreken())
                .containsExactly(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);
    }

    /** A day without cover that is over can no longer be mended, and must not stop the work for ever. */
    @Test
    void asksNoCoverForDaysThatAreOver() {
        var kader = new KaderMother();
        kader.status = PlaatsingStatus.LOPEND;
        kader.vandaag = START.plusYears(1);
        kader.polis(Polissoort.ONGEVALLEN, kader.vandaag, kader.vandaag.plusYears(1));
        kader.polis(Polissoort.AANSPRAKELIJKHEID, kader.vandaag, kader.vandaag.plusYears(1));

        assertThat(kader.gebreken()).isEmpty();
    }

    /** CH-4a-1: valid the whole trial, not only on the day of the check. */
    @Test
    void asksARaamovereenkomstThatHoldsUntilTheEndOfTheTrial() {
        var kader = new KaderMother();
        raamTot(kader, START.plusMonths(3));
        assertThat(kader.gebreken()).isEmpty();

        raamTot(kader, START.plusMonths(3).minusDays(1));
        assertThat(kader.nagekeken().bevindingen())
                .containsExactly(new Kaderbevinding(Gebrek.RAAMOVEREENKOMST_ONTBREEKT, true, START.plusMonths(3)));
    }

    private static void raamTot(KaderMother kader, LocalDate einde) {
        kader.zonderOvereenkomst(Overeenkomstsoort.RAAMOVEREENKOMST);
        kader.overeenkomsten.add(
                new OvereenkomstKaart(Overeenkomstsoort.RAAMOVEREENKOMST, START.minusDays(20), einde, "Map-1"));
    }

    /** CH-3: each "nee" has a measure of its own, whatever was answered later about all of it. */
    @Test
    void asksAMeasureWithWhatWhoAndWhenForEachPointThatIsNotSafe() {
        var kader = new KaderMother();
        kader.veiligheid.putAll(Map.of("machines", "NEE", "tillen", "NEE"));
        kader.veiligheid.put("maatregelen", List.of(maatregel("Kap"), Map.of("wat", "Riem", "wie", "Jo")));
        kader.voorbereiding.put("veilig", "JA");
        assertThat(kader.gebreken()).containsExactly(Gebrek.MAATREGEL_ONVOLLEDIG);

        kader.voorbereiding.put("maatregelen", List.of(maatregel("Riem")));
        assertThat(kader.gebreken()).isEmpty();
    }

    private static Map<String, Object> maatregel(String wat) {
        return Map.of("wat", wat, "wie", "Jo", "tegen", START.toString());
    }

    /** G.5: who signed and who must now is told, and the steps that sign are asked. */
    @Test
    void agreementsThatOthersMustSignNowAreSignedAgain() {
        var kader = new KaderMother();
        kader.andereTekenaars = Map.of(
                Documentsoort.AFSPRAKENNOTA, "Getekend door Client-Een. Nu moet tekenen: Bewind-Een.",
                Documentsoort.SAMENWERKINGSOVEREENKOMST, "Getekend door Client-Een. Nu moet tekenen: Bewind-Een.");
        var uitslag = kader.nagekeken();

        assertThat(uitslag.stand()).isEqualTo(Kaderstand.TEKENEN);
        assertThat(uitslag.isNotaTeTekenen()).isTrue();
        assertThat(uitslag.isSamenwerkingTeTekenen()).isTrue();
        assertThat(uitslag.bevindingen())
                .extracting(Kaderbevinding::tekst)
                .contains("De afsprakennota is niet getekend door wie nu beslist. Getekend door Client-Een. Nu moet "
                        + "tekenen: Bewind-Een.");
    }

    @Test
    void whatIsNotSignedAtAllIsToldOnce() {
        var kader = new KaderMother();
        kader.getekend = false;
        kader.andereTekenaars = Map.of(Documentsoort.AFSPRAKENNOTA, "Nu moet tekenen: Bewind-Een.");

        assertThat(kader.gebreken()).containsExactly(Gebrek.HANDTEKENINGEN_ONTBREKEN);
    }
}
