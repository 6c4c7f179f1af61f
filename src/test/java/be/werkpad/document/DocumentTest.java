package be.werkpad.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.document.Document.Opmaak;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** C.6, CH-9e. */
class DocumentTest {
    private static final LocalDate OP = LocalDate.of(2027, 3, 1);

    private final Document document = new Document(
            new Documentreeks(7, null, Documentsoort.PROFIEL_BIJ_START),
            new Opmaak(1, "sjabloon", "invoer", "abc".getBytes(), "coach1", OP));

    @Test
    void remembersWhatItsBytesAre() {
        assertThat(document.kaart().hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(document.kaart().omvang()).isEqualTo(3);
    }

    @Test
    void neverChangesOnceItIsDefinitief() {
        document.maakDefinitief(OP);
        document.laatVervallen();
        assertThat(document.kaart().status()).isEqualTo(Status.DEFINITIEF);
        weigert("document.nietTerBespreking", () -> document.maakDefinitief(OP.plusDays(1)));
        document.teken(OP);
        document.laatVervallen();
        assertThat(document.kaart().status()).isEqualTo(Status.GETEKEND);
    }

    @Test
    void lapsesWhenANewerVersionComesBeforeItIsFinal() {
        document.laatVervallen();
        assertThat(document.kaart().status()).isEqualTo(Status.VERVALLEN);
        assertThat(document.isGemaaktVan("invoer")).isFalse();
        weigert("document.nietTerBespreking", () -> document.maakDefinitief(OP));
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
