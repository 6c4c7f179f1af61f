package be.werkpad.document.process;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.HandmatigDocumentBewaren;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form of the task "Document handmatig afhandelen": try once more, or take the file that somebody made. */
@Component
class DocumentHandmatigAfhandelenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "document-handmatig-afhandelen";

    private final HandmatigDocumentBewaren bewaren;

    DocumentHandmatigAfhandelenVerwerker(HandmatigDocumentBewaren bewaren) {
        this.bewaren = bewaren;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (!"ZELF".equals(inzending.tekst("resultaat"))) {
            return Map.of();
        }
        var id = bewaren.voor(
                new Documentreeks(inzending.trajectId(), inzending.plaatsingId(), soort(inzending.procesvariabelen())),
                bijlageId(inzending.tekst("bijlage")),
                inzending.blad().verplicht("reden"));
        return Map.of(DocumentHandmatigProcess.HANDMATIG_DOCUMENT_ID.name(), id);
    }

    static Documentsoort soort(Map<String, Object> procesvariabelen) {
        return Documentsoort.van(String.valueOf(procesvariabelen.get(DocumentOpmakenDelegate.DOCUMENTSOORT.name())));
    }

    private static @Nullable Long bijlageId(@Nullable String tekst) {
        return tekst == null || !tekst.matches("\\d{1,18}") ? null : Long.valueOf(tekst);
    }
}
