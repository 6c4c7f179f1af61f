package be.werkpad.contractering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.shared.DomainException;
import be.werkpad.support.WerkpadTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The rules that a form cannot express, with the norms of the table. */
@WerkpadTest
@Transactional
class FormulierregelsTest {
    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);

    @Autowired
    List<FormulierVerwerker> verwerkers;

    @Autowired
    AfsprakenControle controle;

    private void dienIn(String formulier, Map<String, Object> antwoorden) {
        dienIn(formulier, antwoorden, VANDAAG);
    }

    private void dienIn(String formulier, Map<String, Object> antwoorden, LocalDate dag) {
        verwerkers.stream()
                .filter(verwerker -> verwerker.formulier().equals(formulier))
                .findFirst()
                .orElseThrow()
                .verwerk(new Inzending(formulier, 7, "BW-TEST1", antwoorden, "jobcoach", dag, Map.of()));
    }

    private void assertVeld(String veld, String formulier, Map<String, Object> antwoorden) {
        assertVeld(veld, formulier, antwoorden, VANDAAG);
    }

    private void assertVeld(String veld, String formulier, Map<String, Object> antwoorden, LocalDate dag) {
        assertThatThrownBy(() -> dienIn(formulier, antwoorden, dag))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    @Test
    void everyFormHasAtMostOneVerwerker() {
        assertThat(verwerkers).extracting(FormulierVerwerker::formulier).doesNotHaveDuplicates();
    }

    /** VG-5, F.14: a forfait in a year with ceilings and in one without, and never mixed. */
    @Test
    void aForfaitStaysUnderTheCeilingOfItsYear() {
        var in2024 = LocalDate.of(2024, 3, 1);
        assertThatCode(() -> dienIn("onkosten-vastleggen", Map.of("soort", "FORFAIT", "bedragPerDag", 41.48), in2024))
                .doesNotThrowAnyException();
        assertVeld("bedragPerDag", "onkosten-vastleggen", Map.of("soort", "FORFAIT", "bedragPerDag", 41.49), in2024);
        assertVeld("bedragPerDag", "onkosten-vastleggen", Map.of("soort", "FORFAIT", "bedragPerDag", 10.505), in2024);
        assertVeld("bedragPerDag", "onkosten-vastleggen", Map.of("soort", "FORFAIT"), in2024);
        assertVeld("soort", "onkosten-vastleggen", Map.of("soort", "FORFAIT", "bedragPerDag", 10.5), VANDAAG);
        assertVeld("bedragPerDag", "onkosten-vastleggen", Map.of("soort", "REEEL", "bedragPerDag", 10), VANDAAG);
        assertThatCode(() -> dienIn("onkosten-vastleggen", Map.of("soort", "GEEN")))
                .doesNotThrowAnyException();
    }

    @Test
    void theTrialLastsTwoToThreeMonths() {
        assertAfspraak("proefduur", "2027-03-02", "P1M", "12:00");
        assertAfspraak("proefduur", "2027-03-02", "P4M", "12:00");
        assertAfspraak("proefduur", "2027-07-01", "P59D", "12:00");
        assertThatCode(() -> controle.eis(afspraken("2027-03-02", "P10W", "12:00"), VANDAAG))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstDayIsAnOrdinaryWorkingDayOrAChosenDay() {
        assertAfspraak("startdatum", "2027-02-26", "P3M", "12:00");
        assertAfspraak("startdatum", "2027-03-06", "P3M", "12:00");
        assertAfspraak("startdatum", "2027-03-29", "P3M", "12:00");
        assertThatCode(() -> controle.eis(afspraken("2027-03-03", "P3M", "12:00"), VANDAAG))
                .as("a Wednesday, while Tuesday and Thursday were chosen")
                .doesNotThrowAnyException();
    }

    @Test
    void aWeekHasALimit() {
        assertAfspraak("totUur", "2027-03-02", "P3M", "23:30", "DI", "DO", "VR");
    }

    private void assertAfspraak(String veld, String start, String duur, String tot, String... dagen) {
        assertThatThrownBy(() -> controle.eis(afspraken(start, duur, tot, dagen), VANDAAG))
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.fouten())
                        .extracting("veld")
                        .containsExactly(veld));
    }

    private static Afspraken afspraken(String start, String duur, String tot, String... dagen) {
        var gekozen = dagen.length == 0 ? List.of("DI", "DO") : List.of(dagen);
        return new Afspraken(
                Uurrooster.van(gekozen, "09:00", tot), LocalDate.parse(start), duur, "Collega-Een", null, "NEC");
    }
}
