package be.werkpad.beslissing;

import static be.werkpad.beslissing.BeslissingMother.VANDAAG;
import static be.werkpad.beslissing.BeslissingMother.bewijs;
import static be.werkpad.beslissing.BeslissingMother.gekozen;
import static be.werkpad.beslissing.BeslissingMother.keuze;
import static be.werkpad.beslissing.BeslissingMother.voorbereid;
import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.VERDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.Keuze.Kiezer;
import be.werkpad.beslissing.Keuze.Vorm;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C.2, F.10, S19. */
class BeslissingTest {
    private final Beslissing beslissing = voorbereid(Vraagcode.B5, VERDER, AANPASSEN);

    @Test
    void takesTheDirectionOfTheChosenOption() {
        beslissing.kies(keuze("B", 2), bewijs());
        assertThat(beslissing.kaart().richting()).isEqualTo(AANPASSEN);
        assertThat(beslissing.kaart().gekozenTekst()).isEqualTo("Werken in de keuken");
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @Test
    void refusesALetterThatWasNotPrepared() {
        weigert("beslissing.optieOnbekend", "gekozen", () -> beslissing.kies(keuze("C", 2), bewijs()));
        weigert("beslissing.optieOnbekend", "gekozen", () -> beslissing.kies(keuze("VERDER", 2), bewijs()));
    }

    @Test
    void refusesLevelOneForAStartAtAWerkpost() {
        weigert("beslissing.bewijsTeLaag", "bewijsniveau", () -> beslissing.kies(keuze("A", 1), bewijs()));
        weigert("beslissing.bewijsTeLaag", "bewijsniveau", () -> beslissing.kies(keuze("STOPPEN", 1), bewijs()));
        assertThat(beslissing.isOpen()).isTrue();
        beslissing.kies(keuze("A", 2), bewijs());
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Vraagcode.class,
            names = {"B2", "B5", "B6", "B8", "B9", "B11"})
    void asksConfirmationByTheClientForTheseQuestionsOnly(Vraagcode vraagcode) {
        assertThat(vraagcode.bewijsniveau()).isEqualTo(2);
        assertThat(java.util.Arrays.stream(Vraagcode.values()).filter(vraag -> vraag.bewijsniveau() == 2))
                .hasSize(6);
    }

    @Test
    void acceptsLevelThreeOnlyFromTheLoginOfTheClient() {
        weigert("beslissing.geenEigenLogin", "bewijsniveau", () -> beslissing.kies(keuze("A", 3), bewijs()));
        var eigen = new Keuze("A", "Ja", Kiezer.CLIENT, null, null, Vorm.DIGITAAL, 3, null, VANDAAG, "client1");
        beslissing.kies(eigen, bewijs());
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void refusesALevelThatDoesNotExist(int niveau) {
        weigert("beslissing.bewijsniveauOngeldig", "bewijsniveau", () -> beslissing.kies(keuze("A", niveau), bewijs()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Vorm.class,
            names = {"MONDELING", "GEBAREN"})
    void asksForAWitnessWhenNothingElseIsLeftBehind(Vorm vorm) {
        weigert("beslissing.getuigeOntbreekt", "getuige", () -> beslissing.kies(met(vorm, null), bewijs()));
        beslissing.kies(met(vorm, "Zus Voorbeeld"), bewijs());
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coach1",
                "COACH1",
                "Voornaam-9 Naam-9",
                "voornaam-9  náam-9",
                "Voornaam-9 Naam-9 (jobcoach)",
                "de jobcoach",
                "Ikzelf"
            })
    void refusesTheCoachAsWitness(String getuige) {
        weigert("beslissing.coachAlsGetuige", "getuige", () -> beslissing.kies(met(Vorm.MONDELING, getuige), bewijs()));
    }

    @Test
    void neverStoresSomebodyElseAsTheOneWhoChose() {
        weigert(
                "beslissing.kiezerOngeldig",
                "gekozenDoor",
                () -> beslissing.kies(door(Kiezer.WERKGEVER, null), bewijs()));
        weigert(
                "beslissing.geenVertegenwoordiger",
                "gekozenDoor",
                () -> beslissing.kies(door(Kiezer.VERTEGENWOORDIGER, "Kon niet kiezen."), bewijs()));
    }

    @Test
    void asksARepresentativeForAReason() {
        var metVertegenwoordiger = new Bewijsregels(VANDAAG, Set.of(), null, true);
        weigert(
                "beslissing.redenOntbreekt",
                "redenVertegenwoordiger",
                () -> beslissing.kies(door(Kiezer.VERTEGENWOORDIGER, null), metVertegenwoordiger));
        beslissing.kies(door(Kiezer.VERTEGENWOORDIGER, "De cliënt ligt in het ziekenhuis."), metVertegenwoordiger);
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @Test
    void refusesADateThatIsStillToCome() {
        var morgen = new Bewijsregels(VANDAAG.minusDays(1), Set.of(), null, false);
        weigert("beslissing.datumInToekomst", "datum", () -> beslissing.kies(keuze("A", 2), morgen));
    }

    @Test
    void staysOpenWhenTheClientAsksForTime() {
        beslissing.kies(keuze("LATER", 1), bewijs());
        beslissing.kies(keuze("LATER", 1), bewijs());
        assertThat(beslissing.kaart().uitgesteld()).isEqualTo(2);
        assertThat(beslissing.kaart().isGeldig()).isFalse();
        beslissing.kies(keuze("A", 2), bewijs());
        assertThat(beslissing.kaart().isGeldig()).isTrue();
    }

    @Test
    void isChosenOnce() {
        beslissing.kies(keuze("A", 2), bewijs());
        weigert("beslissing.reedsGenomen", null, () -> beslissing.kies(keuze("B", 2), bewijs()));
        beslissing.vervang();
        assertThat(beslissing.kaart().status()).isEqualTo(Status.GENOMEN);
    }

    @Test
    void asksWhatTheClientWantsInsteadOfTheOptions() {
        var zonder = new Keuze("ANDERS", "x", Kiezer.CLIENT, null, null, Vorm.PICTO, 1, null, VANDAAG, "coach1");
        weigert("beslissing.anderszonderTekst", "eigenWoorden", () -> beslissing.kies(zonder, bewijs()));
    }

    @Test
    void doesNotCountWhileTheClientDisputesIt() {
        var genomen = gekozen(Vraagcode.B5, VERDER, 2);
        genomen.betwist("Ik zei iets anders.", LocalDate.of(2027, 3, 2));
        assertThat(genomen.kaart().isGeldig()).isFalse();
        genomen.bevestig();
        assertThat(genomen.kaart().isGeldig()).isTrue();
        assertThat(genomen.kaart().betwisting()).isEqualTo("Ik zei iets anders.");
        weigert("beslissing.nietTeBetwisten", null, () -> beslissing.betwist("Nog niet gekozen.", VANDAAG));
    }

    private static Keuze met(Vorm vorm, @Nullable String getuige) {
        return new Keuze("A", "Ja", Kiezer.CLIENT, null, null, vorm, 2, getuige, VANDAAG, "coach1");
    }

    private static Keuze door(Kiezer kiezer, @Nullable String reden) {
        return new Keuze("A", "Ja", kiezer, reden, null, Vorm.PICTO, 2, null, VANDAAG, "coach1");
    }

    private static void weigert(String code, @Nullable String veld, ThrowingCallable actie) {
        assertThatThrownBy(actie).isInstanceOfSatisfying(DomainException.class, weigering -> {
            assertThat(weigering.code()).isEqualTo(code);
            if (veld != null) {
                assertThat(weigering.fouten().get(0).veld()).isEqualTo(veld);
            }
        });
    }
}
