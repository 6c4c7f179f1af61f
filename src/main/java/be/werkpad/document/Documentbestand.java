package be.werkpad.document;

import be.werkpad.document.DocumentOpslag.Weergave;
import be.werkpad.shared.Sha256;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of a document, proven to be what was stored. The caller has checked who may, and leaves a trace. */
@Component
@Transactional(readOnly = true)
public class Documentbestand {
    private final DocumentOpslag opslag;

    Documentbestand(DocumentOpslag opslag) {
        this.opslag = opslag;
    }

    /** The finished file when everybody has signed, else what was made. */
    public byte[] lees(DocumentKaart document) {
        return opslag.leesGetekend(document.id()).orElseGet(() -> zonderHandtekeningen(document));
    }

    /** The same words as a page, or in the other level; empty when this kind has none. */
    Optional<byte[]> lees(DocumentKaart document, Weergave weergave) {
        return opslag.lees(document.id(), weergave);
    }

    /** What people read and signed; its SHA-256 is {@link DocumentKaart#hash()}. */
    public byte[] zonderHandtekeningen(DocumentKaart document) {
        var bytes = opslag.lees(document.id())
                .orElseThrow(() -> new IllegalStateException("Document %d has no content".formatted(document.id())));
        if (!Sha256.van(bytes).equals(document.hash())) {
            throw new IllegalStateException("Document %d is not what was stored".formatted(document.id()));
        }
        return bytes;
    }
}
