package be.werkpad.ondertekening;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.document.GetekendBestandBewaren;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Zegel;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.Sha256;
import be.werkpad.shared.UseCase;
import be.werkpad.sjabloon.Tekenbladen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the finished file of a signed document: its pages, a page with the signatures, the seal of the dienst. Without a
 * certificate that holds it gets no seal and says so: what people signed is never lost for that.
 */
@UseCase
public class DocumentVerzegelen {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentVerzegelen.class);

    private final OndertekeningRepository ondertekeningen;
    private final Documenten documenten;
    private final Tekenbladmaker bladen;
    private final Tekenbladen binden;
    private final Dienstzegel zegel;

    DocumentVerzegelen(
            OndertekeningRepository ondertekeningen,
            Documenten documenten,
            Tekenbladmaker bladen,
            Tekenbladen binden,
            Dienstzegel zegel) {
        this.ondertekeningen = ondertekeningen;
        this.documenten = documenten;
        this.bladen = bladen;
        this.binden = binden;
        this.zegel = zegel;
    }

    /** What this needs of module {@code document}. */
    @org.springframework.stereotype.Component
    record Documenten(DocumentZoeken zoeken, Documentbestand bestand, GetekendBestandBewaren bewaren) {}

    /** Done once: a second time changes nothing. */
    public void voor(long ondertekeningId) {
        var ondertekening = ondertekeningen
                .opSlot(ondertekeningId)
                .orElseThrow(() -> new NotFoundException("No round of signatures " + ondertekeningId));
        var kaart = ondertekening.kaart();
        if (kaart.status() != Status.GETEKEND) {
            throw new IllegalStateException("Round %d is not signed by all".formatted(ondertekeningId));
        }
        if (kaart.zegel() != null) {
            return;
        }
        var metZegel = zegel.isBruikbaar();
        if (zegel.isAanwezig() && !metZegel) {
            LOG.error("Round {} gets no seal: the certificate of the seal does not hold now", ondertekeningId);
        }
        var bij = kaart.bijgevoegd();
        ondertekening.verzegeld(
                metZegel ? Zegel.GEZET : Zegel.GEEN,
                maak(kaart, kaart.documentId(), metZegel),
                bij == null ? null : bij.met(maak(kaart, bij.documentId(), metZegel)));
        ondertekeningen.saveAndFlush(ondertekening);
    }

    /** @return SHA-256 of the finished file */
    private String maak(OndertekeningKaart kaart, long documentId, boolean metZegel) {
        var document = documenten.zoeken().metId(documentId);
        var blad = bladen.voor(kaart, document, metZegel);
        var bestand = binden.voegToe(documenten.bestand().zonderHandtekeningen(document), blad);
        var klaar = metZegel ? zegel.verzegel(bestand) : bestand;
        documenten.bewaren().voor(document, klaar, metZegel);
        return Sha256.van(klaar);
    }
}
