package be.werkpad.plaatsing;

import static be.werkpad.plaatsing.PlaatsingMother.afspraken;
import static be.werkpad.plaatsing.PlaatsingMother.inProef;
import static be.werkpad.plaatsing.PlaatsingMother.rooster;
import static be.werkpad.plaatsing.PlaatsingMother.voorbereid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaatsingTest {
    private static final LocalDate DAG = LocalDate.of(2027, 6, 1);

    @Test
    void goesFromPreparationToLastingWork() {
        var plaatsing = inProef();
        plaatsing.zetVoort();

        assertThat(plaatsing.kaart().status()).isEqualTo(PlaatsingStatus.LOPEND);
        assertThat(plaatsing.kaart().isBezig()).isTrue();
        assertThat(plaatsing.kaart().gemaakteAfspraken()).isEqualTo(afspraken());
    }

    @Test
    void refusesAPlaatsingWithoutTasks() {
        assertThatThrownBy(() -> new Plaatsing(new NieuwePlaatsing(7, 70, false, List.of(), null)))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo("plaatsing.geenTaken"));
    }

    @Test
    void refusesATrialBeforeTheAgreements() {
        assertThatThrownBy(() -> voorbereid().startProef()).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesNewAgreementsOnceTheTrialHasStarted() {
        assertThatThrownBy(() -> inProef().spreekAf(afspraken())).isInstanceOf(DomainException.class);
    }

    @Test
    void stopsOnlyWorkThatRuns() {
        assertThatThrownBy(() -> voorbereid().stop(DAG, "WERK_GESTOPT")).isInstanceOf(DomainException.class);
        var plaatsing = inProef();
        plaatsing.stop(DAG, "WERK_GESTOPT");

        assertThat(plaatsing.kaart().einddatum()).isEqualTo(DAG);
        assertThatThrownBy(() -> plaatsing.stop(DAG, "WERK_GESTOPT")).isInstanceOf(DomainException.class);
    }

    @Test
    void breaksOffOnlyWhatDidNotStart() {
        assertThatThrownBy(() -> inProef().breekAf(DAG, "GEEN_AKKOORD")).isInstanceOf(DomainException.class);
    }

    @Test
    void changesOnlyWhatAChangeNamesAndTellsHowToTakeItBack() {
        var plaatsing = inProef();
        var eerst = plaatsing.werkafspraken();
        var uren = new Urenafspraak(rooster("MA"), "Een kwartier");

        var vroeger = plaatsing.pasAan(Werkafspraken.met(uren), DAG);

        assertThat(plaatsing.werkafspraken()).isEqualTo(new Werkafspraken(uren, eerst.hulp(), eerst.taken()));
        plaatsing.pasAan(Werkafspraken.met(new Hulpafspraak("Collega-Twee", null, "Collega-Drie")), DAG);
        plaatsing.pasAan(vroeger, DAG);
        assertThat(plaatsing.werkafspraken().uren()).isEqualTo(eerst.uren());
        assertThat(plaatsing.werkafspraken().hulp().werkbegeleider())
                .as("another change at the same time stays")
                .isEqualTo("Collega-Twee");
    }

    /** F.14: a change that was taken back held in between. */
    @Test
    void knowsTheHoursOfEachDay() {
        var plaatsing = inProef();
        var eerst = plaatsing.werkafspraken().uren().rooster();
        var vroeger = plaatsing.pasAan(Werkafspraken.met(new Urenafspraak(rooster("MA"), null)), DAG);
        plaatsing.pasAan(Werkafspraken.met(new Hulpafspraak("Collega-Twee", null, "Collega-Drie")), DAG);
        plaatsing.pasAan(vroeger, DAG.plusDays(20));
        plaatsing.pasAan(Werkafspraken.met(new Urenafspraak(rooster("WO"), null)), DAG.plusDays(40));

        assertThat(plaatsing.roosterOp(DAG.minusDays(1))).isEqualTo(eerst);
        assertThat(plaatsing.roosterOp(DAG)).isEqualTo(rooster("MA"));
        assertThat(plaatsing.roosterOp(DAG.plusDays(20))).isEqualTo(eerst);
        assertThat(plaatsing.roosterOp(DAG.plusDays(40))).isEqualTo(rooster("WO"));
    }

    /** OV-0, F.18: what is agreed is signed first, and holds on its day. */
    @Test
    void anAnnouncedChangeIsWhatPeopleSignAndDoesNotHoldYet() {
        var plaatsing = inProef();
        var eerst = plaatsing.werkafspraken();
        var uren = Werkafspraken.met(new Urenafspraak(rooster("MA"), "Een kwartier"));
        var hulp = Werkafspraken.met(new Hulpafspraak("Collega-Twee", null, "Collega-Drie"));

        plaatsing.kondigAan(uren);
        plaatsing.kondigAan(hulp);
        assertThat(plaatsing.werkafspraken()).isEqualTo(eerst);
        assertThat(plaatsing.afgesproken()).isEqualTo(new Werkafspraken(uren.uren(), hulp.hulp(), eerst.taken()));

        plaatsing.trekIn(uren);
        plaatsing.pasAan(hulp, DAG);
        assertThat(plaatsing.afgesproken())
                .isEqualTo(plaatsing.werkafspraken())
                .isEqualTo(new Werkafspraken(eerst.uren(), hulp.hulp(), eerst.taken()));
    }

    @Test
    void refusesARosterThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Uurrooster.van(List.of("DI"), "12:00", "09:00"))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly("totUur"));
        assertThatThrownBy(() -> Uurrooster.van(List.of("DI"), "09:00", "09:00"))
                .isInstanceOf(DomainException.class);
    }

    /** F.12: Tuesday 9-12 and Tuesday 11-15. */
    @Test
    void seesThatTwoRostersOverlap() {
        var dinsdag = rooster("DI", "DO");

        assertThat(dinsdag.overlapt(Uurrooster.van(List.of("DI"), "11:00", "15:00")))
                .isTrue();
        assertThat(dinsdag.overlapt(Uurrooster.van(List.of("DI"), "12:00", "15:00")))
                .isFalse();
        assertThat(dinsdag.overlapt(Uurrooster.van(List.of("WO"), "09:00", "12:00")))
                .isFalse();
        assertThat(dinsdag.minutenPerWeek()).isEqualTo(360);
    }

    @Test
    void knowsThePlannedDays() {
        assertThat(rooster("DI").isGepland(LocalDate.of(2027, 3, 2))).isTrue();
        assertThat(rooster("DI").isGepland(LocalDate.of(2027, 3, 3))).isFalse();
        assertThat(rooster("ZO").isGepland(LocalDate.of(2027, 3, 7))).isTrue();
    }
}
