package be.werkpad.kader;

import static be.werkpad.plaatsing.PlaatsingMother.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.polis.Polissoort;
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
        WEGGENOMEN.put(Gebrek.TOELATING_WACHT, kader -> kader.statuut.put("antwoord", "WACHT"));
        WEGGENOMEN.put(Gebrek.GEVOLG_NIET_UITGELEGD, kader -> kader.statuut.remove("gevolgWerkgeverUitgelegd"));
        WEGGENOMEN.put(Gebrek.ONGEVALLEN_NIET_GEDEKT, kader -> kader.zonderPolis(Polissoort.ONGEVALLEN));
        WEGGENOMEN.put(Gebrek.WEG_NIET_GEDEKT, KaderMother::zonderVerplaatsing);
        WEGGENOMEN.put(Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT, kader -> kader.zonderPolis(Polissoort.AANSPRAKELIJKHEID));
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
        WEGGENOMEN.put(Gebrek.TAKENPAKKET_ONTBREEKT, kader -> kader.taken = List.of());
        WEGGENOMEN.put(Gebrek.TAKEN_NIET_AANVAARD, kader -> kader.voorbereiding.remove("takenAkkoord"));
        WEGGENOMEN.put(Gebrek.VERVOERPLAN_ONTBREEKT, kader -> kader.vervoerplan = null);
        WEGGENOMEN.put(Gebrek.VEILIGHEID_NIET_NAGEKEKEN, kader -> {
            kader.voorbereiding.remove("veilig");
            kader.veiligheid.clear();
        });
        WEGGENOMEN.put(Gebrek.MAATREGEL_ONVOLLEDIG, kader -> {
            kader.voorbereiding.remove("veilig");
            kader.veiligheid.putAll(
                    Map.of("machines", "NEE", "maatregelen", List.of(Map.of("wat", "Kap", "wie", "Jo"))));
        });
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

        assertThat(uitslag.bevindingen()).containsExactly(new Kaderbevinding(gebrek, true));
        assertThat(uitslag.mist(gebrek.deel())).isTrue();
        assertThat(gebrek.deel().formulier()).isNotBlank();
    }

    /** A gap must lead back to a task that can mend it, whatever part it is in. */
    @ParameterizedTest
    @CsvSource({
        "STATUUT_NIET_NAGEKEKEN,AANVULLEN",
        "VERVOERPLAN_ONTBREEKT,AANVULLEN",
        "ONGEVALLEN_NIET_GEDEKT,AANVULLEN",
        "STARTDATUM_VOORBIJ,AFSPRAKEN",
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

        assertThat(uitslag.bevindingen()).containsExactly(new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, false));
        assertThat(uitslag.stand()).isEqualTo(Kaderstand.IN_ORDE);
        assertThat(uitslag.mist(Kaderdeel.DIMONA)).as("the task still opens").isTrue();
    }

    @Test
    void needsNoPermissionWhereNoneIsAsked() {
        var kader = new KaderMother();
        kader.statuut.putAll(Map.of("toelatingNodig", "NEE", "antwoord", "NVT"));

        assertThat(kader.nagekeken().bevindingen()).isEmpty();
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

    @Test
    void everyPartIsMendedByAFormOfItsOwn() {
        assertThat(Arrays.stream(Kaderdeel.values()).map(Kaderdeel::formulier)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Gebrek.values()).map(Gebrek::deel)).contains(Kaderdeel.values());
    }
}
