package be.werkpad.document;

import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Until when the dienst hands over what the client has a right to (CH-9e), signed papers included (C.6). */
@Component
class Bezorgtermijn {
    private static final String BEZORGEN = "document.bezorgen";

    private final DocumentZoeken documenten;
    private final TermijnZoeken termijnen;
    private final TermijnZetten zetten;
    private final TermijnHouden houden;

    Bezorgtermijn(DocumentZoeken documenten, TermijnZoeken termijnen, TermijnZetten zetten, TermijnHouden houden) {
        this.documenten = documenten;
        this.termijnen = termijnen;
        this.zetten = zetten;
        this.houden = houden;
    }

    /** At the end of the transaction, because a step that makes a paper final often hands it over as well. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void begint(DocumentDefinitief document) {
        begint(document.trajectId(), documenten.metId(document.documentId()));
    }

    /** A copy of what all have signed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void begint(DocumentGetekend document) {
        documenten
                .laatste(document.reeks())
                .ifPresent(kaart -> begint(document.reeks().trajectId(), kaart));
    }

    private void begint(long trajectId, DocumentKaart document) {
        if (document.isNogTeBezorgen() && !loopt(trajectId)) {
            zetten.volgensNorm(trajectId, null, BEZORGEN);
        }
    }

    void bezorgd(long trajectId, LocalDate op) {
        if (loopt(trajectId) && documenten.nogTeBezorgen(trajectId).isEmpty()) {
            houden.op(trajectId, null, BEZORGEN, op);
        }
    }

    private boolean loopt(long trajectId) {
        return termijnen.openVan(trajectId).stream().map(TermijnKaart::sleutel).anyMatch(BEZORGEN::equals);
    }
}
