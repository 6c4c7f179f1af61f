package be.werkpad.ondertekening;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentOpmaken.Opdracht;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Task "Document aanpassen": a new version with a reason is made here; signing it again is for the process. */
@Component
class DocumentAanpassenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "document-aanpassen";

    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;
    private final DocumentOpmaken opmaken;

    DocumentAanpassenVerwerker(OndertekeningZoeken zoeken, DocumentZoeken documenten, DocumentOpmaken opmaken) {
        this.zoeken = zoeken;
        this.documenten = documenten;
        this.opmaken = opmaken;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if ("NIEUWE_VERSIE".equals(inzending.tekst("aanpassing"))
                && inzending.procesvariabelen().get("ondertekeningId") instanceof Long id) {
            var document = documenten.metId(zoeken.metId(id).documentId());
            var nieuw = opmaken.voor(new Opdracht(document.reeks(), false, String.valueOf(inzending.tekst("reden"))));
            if (nieuw == document.id()) {
                throw DomainException.bijVeld(
                        "ondertekening.zelfdeVersie",
                        "aanpassing",
                        "De nieuwe versie zou hetzelfde zeggen. Pas eerst in het dossier aan wat niet klopt.");
            }
        }
        return Map.of();
    }
}
