package be.werkpad.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentKaart.Loop;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Opmaak;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.Taalniveau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

/** CH-4a-3, F.18: signed means by everybody, each with a proof, under the same file. */
class OndertekeningTest {
    private static final LocalDate DEFINITIEF = LocalDate.of(2027, 3, 1);
    private static final LocalDate VANDAAG = DEFINITIEF.plusDays(5);
    private static final Instant NU = Instant.parse("2027-03-06T09:00:00Z");
    private static final String HASH = "hash-1";
    private static final long CLIENT = 1;
    private static final long BEWINDVOERDER = 2;
    private static final long WERKGEVER = 3;
    private static final long DIENST = 4;

    private final Ondertekening ronde = ronde();

    @Test
    void isSignedOnlyWhenEverySlotIs() {
        teken(CLIENT, scherm("Voornaam-1"));
        teken(WERKGEVER, link("Naam-3"));
        teken(DIENST, aanmelding());
        assertThat(ronde.kaart().status()).isEqualTo(Status.LOPEND);
        assertThat(ronde.kaart().open()).extracting("partij").containsExactly(Partij.VERTEGENWOORDIGER);

        teken(BEWINDVOERDER, bewindvoerder(7L));

        assertThat(ronde.kaart().status()).isEqualTo(Status.GETEKEND);
        assertThat(ronde.kaart().afgerondOp()).isEqualTo(NU);
        assertThat(ronde.kaart().laatsteDatum()).isEqualTo(VANDAAG);
    }

    @Test
    void takesOneSignatureInASlot() {
        teken(CLIENT, scherm("Voornaam-1"));

        weigert("ondertekening.vakGetekend", () -> teken(CLIENT, scherm("Voornaam-2")));
        assertThat(ronde.kaart().vak(CLIENT).handtekening().naam()).isEqualTo("Voornaam-1");
    }

    @Test
    void refusesTheWrongBewindvoerder() {
        weigert("ondertekening.verkeerdeVertegenwoordiger", () -> teken(BEWINDVOERDER, bewindvoerder(8L)));
        weigert("ondertekening.verkeerdeVertegenwoordiger", () -> teken(BEWINDVOERDER, bewindvoerder(null)));
    }

    @Test
    void refusesASignatureUnderAnotherFile() {
        weigert(
                "ondertekening.anderDocument",
                () -> teken(CLIENT, handtekening(Tekenwijze.SCHERM, "Naam-1", VANDAAG, "Getuige-1", null, "hash-2")));
    }

    /** C.6 5: who signs two papers at once signed both. */
    @Test
    void refusesASignatureThatIsNotUnderTheSecondPaperToo() {
        var samen = new Ondertekening(document(HASH, DEFINITIEF), document("bij", VANDAAG), true, "coach1", NU);
        samen.vraag(Partij.CLIENT, Set.of());
        ReflectionTestUtils.setField(((List<?>) ReflectionTestUtils.getField(samen, "vakken")).get(0), "id", CLIENT);

        weigert("ondertekening.anderDocument", () -> samen.teken(CLIENT, scherm(VANDAAG), VANDAAG));
        weigert("ondertekening.voorDefinitief", () -> samen.teken(CLIENT, onder("bij", VANDAAG.minusDays(1)), VANDAAG));
        samen.teken(CLIENT, onder("bij", VANDAAG), VANDAAG);

        assertThat(samen.kaart().status()).isEqualTo(Status.GETEKEND);
    }

    @Test
    void refusesADayBeforeTheDocumentWasFinalOrAfterToday() {
        weigert("ondertekening.voorDefinitief", () -> teken(CLIENT, scherm(DEFINITIEF.minusDays(1))));
        weigert("ondertekening.inToekomst", () -> teken(CLIENT, scherm(VANDAAG.plusDays(1))));
        teken(CLIENT, scherm(DEFINITIEF));
        teken(WERKGEVER, scherm(VANDAAG));
    }

    @Test
    void asksForTheScanOfPaperAndOfEid() {
        weigert("ondertekening.scanOntbreekt", () -> teken(CLIENT, bestand(Tekenwijze.PAPIER, null)));
        weigert("ondertekening.scanOntbreekt", () -> teken(CLIENT, bestand(Tekenwijze.EID, null)));
        teken(CLIENT, bestand(Tekenwijze.PAPIER, 12L));
        teken(WERKGEVER, bestand(Tekenwijze.EID, 13L));
    }

    @Test
    void asksForAWitnessWhoIsSomebodyElse() {
        weigert("ondertekening.getuigeOntbreekt", () -> teken(CLIENT, getuige(null)));
        weigert("ondertekening.getuigeOntbreekt", () -> teken(CLIENT, getuige("NAAM-1")));
    }

    @Test
    void letsNobodySignInAWayThatIsNotForThem() {
        weigert("ondertekening.wijzeNietToegelaten", () -> teken(CLIENT, link("Naam-1")));
        weigert("ondertekening.wijzeNietToegelaten", () -> teken(DIENST, scherm("Naam-1")));
        weigert("ondertekening.wijzeNietToegelaten", () -> teken(WERKGEVER, aanmelding()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PUNT_WIJZIGEN", "GEWEIGERD", "GEWIJZIGD", "VERVALLEN"})
    void takesNoSignatureAfterItStopped(Status waarom) {
        teken(CLIENT, scherm("Voornaam-1"));
        ronde.stop(waarom, "Andere dag.", NU);

        weigert("ondertekening.afgesloten", () -> teken(WERKGEVER, link("Naam-3")));
        weigert("ondertekening.afgesloten", () -> ronde.stop(Status.GEWEIGERD, null, NU));
        assertThat(ronde.kaart().status()).isEqualTo(waarom);
        assertThat(ronde.kaart().uitleg()).isEqualTo("Andere dag.");
    }

    @Test
    void remembersWhoDoesNotWantToSignUntilThatPersonDoes() {
        ronde.maakBezwaar(WERKGEVER, "Het uur klopt niet.", NU);
        assertThat(ronde.kaart().vak(WERKGEVER).bezwaar().tekst()).isEqualTo("Het uur klopt niet.");

        teken(WERKGEVER, link("Naam-3"));

        assertThat(ronde.kaart().vak(WERKGEVER).bezwaar()).isNull();
        weigert("ondertekening.vakGetekend", () -> ronde.maakBezwaar(WERKGEVER, "Toch niet.", NU));
    }

    private void teken(long vak, Handtekening handtekening) {
        ronde.teken(vak, handtekening, VANDAAG);
    }

    private static void weigert(String code, ThrowingCallable poging) {
        assertThatThrownBy(poging)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo(code));
    }

    private static DocumentKaart document(String hash, LocalDate definitief) {
        return new DocumentKaart(
                9,
                new Documentreeks(8, 5L, Documentsoort.AFSPRAKENNOTA),
                1,
                DocumentKaart.Status.DEFINITIEF,
                new Opmaak(null, "s", null, Taalniveau.DUIDELIJK, null, "coach1", definitief),
                new Loop(definitief, null, null, null),
                hash,
                10,
                List.of());
    }

    private static Handtekening onder(String bijhash, LocalDate datum) {
        return new Handtekening(
                "Naam-1",
                null,
                Tekenwijze.SCHERM,
                datum,
                NU,
                "coach1",
                "Getuige-1",
                null,
                HASH,
                null,
                null,
                null,
                null,
                bijhash,
                null,
                null);
    }

    private static Ondertekening ronde() {
        var ronde = new Ondertekening(document(HASH, DEFINITIEF), null, false, "coach1", NU);
        ronde.vraag(Partij.CLIENT, Set.of());
        ronde.vraag(Partij.VERTEGENWOORDIGER, Set.of(7L));
        ronde.vraag(Partij.WERKGEVER, Set.of());
        ronde.vraag(Partij.DIENST, Set.of());
        var vakken = (List<?>) ReflectionTestUtils.getField(ronde, "vakken");
        for (var nummer = 0; nummer < vakken.size(); nummer++) {
            ReflectionTestUtils.setField(vakken.get(nummer), "id", nummer + 1L);
        }
        return ronde;
    }

    private static Handtekening scherm(String naam) {
        return handtekening(Tekenwijze.SCHERM, naam, VANDAAG, "Getuige-1", null, HASH);
    }

    private static Handtekening scherm(LocalDate datum) {
        return handtekening(Tekenwijze.SCHERM, "Naam-1", datum, "Getuige-1", null, HASH);
    }

    private static Handtekening getuige(@Nullable String getuige) {
        return handtekening(Tekenwijze.SCHERM, "Naam-1", VANDAAG, getuige, null, HASH);
    }

    private static Handtekening link(String naam) {
        return handtekening(Tekenwijze.LINK, naam, VANDAAG, null, null, HASH);
    }

    private static Handtekening aanmelding() {
        return handtekening(Tekenwijze.AANMELDING, "Coach-1", VANDAAG, null, null, HASH);
    }

    private static Handtekening bestand(Tekenwijze wijze, @Nullable Long scanId) {
        var zonder = handtekening(wijze, "Naam-1", VANDAAG, null, null, HASH);
        return new Handtekening(
                zonder.naam(),
                null,
                wijze,
                VANDAAG,
                NU,
                "coach1",
                null,
                null,
                HASH,
                scanId,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Handtekening bewindvoerder(@Nullable Long id) {
        return handtekening(Tekenwijze.LINK, "Naam-2", VANDAAG, null, id, HASH);
    }

    private static Handtekening handtekening(
            Tekenwijze wijze,
            String naam,
            LocalDate datum,
            @Nullable String getuige,
            @Nullable Long vertegenwoordiger,
            String hash) {
        return new Handtekening(
                naam,
                null,
                wijze,
                datum,
                NU,
                "coach1",
                getuige,
                vertegenwoordiger,
                hash,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
