package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.Taalniveau;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** C.6, CH-9e. */
class DocumentTest {
    private static final LocalDate OP = LocalDate.of(2027, 3, 1);

    private final Document document = new Document(
            new Documentreeks(7, null, Documentsoort.PROFIEL_BIJ_START),
            1,
            new Opmaak(null, "sjabloon", null, Taalniveau.DUIDELIJK, null, "coach1", OP),
            "invoer",
            "abc".getBytes(),
            false);

    @Test
    void remembersWhatItsBytesAre() {
        assertThat(document.kaart().hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(document.kaart().omvang()).isEqualTo(3);
    }

    @Test
    void isFixedOnceItIsDefinitief() {
        document.maakDefinitief(OP);
        weigert("document.nietTerBespreking", () -> document.maakDefinitief(OP.plusDays(1)));
        weigert("document.geenConcept", document::legVoor);
        document.teken(OP);
        weigert("document.nietDefinitief", () -> document.teken(OP));
        assertThat(document.kaart().status()).isEqualTo(Status.GETEKEND);
    }

    @Test
    void lapsesOnceAndKeepsWhy() {
        document.laatVervallen(OP, "Er is een nieuwe versie.");
        assertThat(document.kaart().status()).isEqualTo(Status.VERVALLEN);
        assertThat(document.kaart().loop().redenVervallen()).isEqualTo("Er is een nieuwe versie.");
        assertThat(document.isGemaaktVan("invoer")).isFalse();
        weigert("document.nietTerBespreking", () -> document.maakDefinitief(OP));
        weigert("document.reedsVervallen", () -> document.laatVervallen(OP, "nog eens"));
    }

    @Test
    void waitsForNewSignaturesWhenTheOldOnesDoNotCount() {
        weigert("document.nietGetekend", document::laatHandtekeningenVervallen);
        document.maakDefinitief(OP);
        document.teken(OP);
        document.laatHandtekeningenVervallen();
        assertThat(document.kaart().status()).isEqualTo(Status.DEFINITIEF);
        assertThat(document.kaart().loop().getekendOp()).isNull();
    }

    @Test
    void isNamedAfterItsKindAndItsWerkpost() {
        var bijWerkpost = new Document(
                new Documentreeks(7, 3L, Documentsoort.BEEINDIGING),
                1,
                new Opmaak("De Proefbakker", "sjabloon", null, Taalniveau.DUIDELIJK, null, "coach1", OP),
                "invoer",
                "abc".getBytes(),
                false);
        assertThat(bijWerkpost.kaart().naam()).isEqualTo("Beëindiging bij De Proefbakker");
        assertThat(document.kaart().naam()).isEqualTo("Profiel bij Start");
    }

    @Test
    void isADraftUntilItIsReadyToTalkAbout() {
        var concept = new Document(
                new Documentreeks(7, null, Documentsoort.MIJN_TRAJECT),
                1,
                new Opmaak(null, "sjabloon", null, Taalniveau.EENVOUDIG, null, "coach1", OP),
                "invoer",
                "abc".getBytes(),
                true);
        weigert("document.nietTerBespreking", () -> concept.maakDefinitief(OP));
        concept.legVoor();
        concept.maakDefinitief(OP);
        assertThat(concept.kaart().isDefinitief()).isTrue();
    }

    @Test
    void isGivenToTheClientOnlyWhenFinal() {
        weigert("document.nietDefinitief", () -> document.bezorg(bezorging(OP)));
        document.maakDefinitief(OP);
        weigert("document.bezorgdVoorOpmaak", () -> document.bezorg(bezorging(OP.minusDays(1))));
        document.bezorg(bezorging(OP));
        assertThat(document.kaart().isBezorgd()).isTrue();
    }

    @Test
    void isSignedAfterItIsFinal() {
        weigert("document.nietDefinitief", () -> document.teken(OP));
        document.maakDefinitief(OP);
        weigert("document.getekendVoorDefinitief", () -> document.teken(OP.minusDays(1)));
    }

    @Test
    void namesTheKindsWhenAModelAsksForAnotherOne() {
        assertThatThrownBy(() -> Documentsoort.van("PROFIEL"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("'PROFIEL'")
                .hasMessageContaining("PROFIEL_BIJ_START");
    }

    private static Bezorging bezorging(LocalDate datum) {
        return new Bezorging(datum, Vorm.PAPIER, null, "coach1");
    }

    private static void weigert(String code, ThrowingCallable actie) {
        assertThatThrownBy(actie)
                .isInstanceOfSatisfying(DomainException.class, weigering -> assertThat(weigering.code())
                        .isEqualTo(code));
    }
}
