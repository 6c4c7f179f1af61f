package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.Documentsoort;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A second document that the same people sign in the same round (C.6 5).
 *
 * @param documenthash of the file that is signed
 * @param bestandhash of the finished file; null until it is made
 */
@Embeddable
public record Bijgevoegd(
        @Column(name = "bij_document_id") Long documentId,

        @Column(name = "bij_documentsoort") @Enumerated(EnumType.STRING)
        Documentsoort soort,

        @Column(name = "bij_documenthash") String documenthash,
        @Column(name = "bij_bestandhash") @Nullable String bestandhash) {

    /** The first day on which both could be signed. */
    static LocalDate klaarOp(DocumentKaart document, @Nullable DocumentKaart bij) {
        return Stream.of(document, bij)
                .filter(Objects::nonNull)
                .map(een -> Objects.requireNonNull(een.loop().definitiefOp(), "only a final document is signed"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static Bijgevoegd van(DocumentKaart document) {
        return new Bijgevoegd(document.id(), document.soort(), document.hash(), null);
    }

    Bijgevoegd met(String hashVanHetBestand) {
        return new Bijgevoegd(documentId, soort, documenthash, hashVanHetBestand);
    }
}
