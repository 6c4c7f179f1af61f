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

/** Makes the finished file of a signed document: its pages, a page with the signatures, the seal of the dienst. */
@UseCase
public class DocumentVerzegelen {
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
        var document = documenten.zoeken().metId(kaart.documentId());
        var blad = bladen.voor(kaart, document, zegel.isAanwezig());
        var bestand = binden.voegToe(documenten.bestand().zonderHandtekeningen(document), blad);
        var klaar = zegel.isAanwezig() ? zegel.verzegel(bestand) : bestand;
        documenten.bewaren().voor(document, klaar, zegel.isAanwezig());
        ondertekening.verzegeld(zegel.isAanwezig() ? Zegel.GEZET : Zegel.GEEN, Sha256.van(klaar));
        ondertekeningen.saveAndFlush(ondertekening);
    }
}
