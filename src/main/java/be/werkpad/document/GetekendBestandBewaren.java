package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Keeps the finished file of a signed document, beside the one that was signed. */
@UseCase
public class GetekendBestandBewaren {
    private final DocumentOpslag opslag;
    private final Audittrail audit;

    GetekendBestandBewaren(DocumentOpslag opslag, Audittrail audit) {
        this.opslag = opslag;
        this.audit = audit;
    }

    /**
     * Once; a second time changes nothing.
     *
     * @param verzegeld whether the seal of the dienst is in it
     */
    public void voor(DocumentKaart document, byte[] bestand, boolean verzegeld) {
        if (opslag.leesGetekend(document.id()).isPresent()) {
            return;
        }
        opslag.bewaarGetekend(document.id(), bestand);
        audit.noteer(
                Actie.DOCUMENT_VERZEGELD,
                document.trajectId(),
                "document",
                String.valueOf(document.id()),
                Map.of(
                        "soort", document.soort().name(),
                        "versie", String.valueOf(document.versie()),
                        "zegel", verzegeld ? "JA" : "NEE"));
    }
}
