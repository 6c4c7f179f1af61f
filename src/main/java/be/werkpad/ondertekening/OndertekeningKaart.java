package be.werkpad.ondertekening;

import be.werkpad.document.Documentsoort;
import be.werkpad.shared.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round of signatures as other modules see it.
 *
 * @param documenthash of the file that is signed
 * @param bijgevoegd what is signed with it
 * @param eenvoudig a simple signature is enough, whatever the kind (G.5)
 * @param geldtSinds when this version was last offered and proved to be signed by all; null before
 * @param uitleg what must change, or why somebody does not want to sign
 * @param zegel null until the finished file is made
 * @param bestandhash of the finished file; null until it is made
 */
public record OndertekeningKaart(
        long id,
        long trajectId,
        @Nullable Long plaatsingId,
        long documentId,
        Documentsoort soort,
        String documenthash,
        @Nullable Bijgevoegd bijgevoegd,
        boolean eenvoudig,
        Status status,
        Instant gestartOp,
        @Nullable Instant afgerondOp,
        @Nullable Instant geldtSinds,
        @Nullable String uitleg,
        @Nullable Zegel zegel,
        @Nullable String bestandhash,
        List<Vak> vakken) {

    /** @param toegelaten ids of the representatives who may sign here */
    public record Vak(
            long id,
            int nummer,
            Partij partij,
            Set<Long> toegelaten,
            @Nullable Handtekening handtekening,
            @Nullable Bezwaar bezwaar) {
        public boolean isGetekend() {
            return handtekening != null;
        }
    }

    /** Somebody does not want to sign, with the reason in own words. */
    public record Bezwaar(String tekst, Instant op) {}

    /** What is signed, the first one first. */
    public List<Long> documentIds() {
        return bijgevoegd == null ? List.of(documentId) : List.of(documentId, bijgevoegd.documentId());
    }

    @Nullable
    String bijDocumenthash() {
        return bijgevoegd == null ? null : bijgevoegd.documenthash();
    }

    /** Day of the last signature. */
    LocalDate laatsteDatum() {
        return vakken.stream()
                .map(Vak::handtekening)
                .filter(Objects::nonNull)
                .map(Handtekening::datum)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean isOpen() {
        return status == Status.LOPEND;
    }

    public List<Vak> open() {
        return vakken.stream().filter(vak -> !vak.isGetekend()).toList();
    }

    public Vak vak(long vakId) {
        return vakken.stream()
                .filter(vak -> vak.id() == vakId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No slot " + vakId));
    }

    /** How far it is. All but the first are final. */
    public enum Status {
        /** Somebody must still sign. */
        LOPEND,
        /** All have signed. */
        GETEKEND,
        /** Somebody wants a change first; the document goes back to who makes it. */
        PUNT_WIJZIGEN,
        /** Somebody does not sign. */
        GEWEIGERD,
        /** The document got a newer version; earlier signatures do not count. */
        GEWIJZIGD,
        /** The time to sign is over. */
        VERVALLEN
    }

    /** What is in the finished file. */
    public enum Zegel {
        /** The seal of the dienst. */
        GEZET,
        /** No seal: this installation has no key. */
        GEEN
    }
}
