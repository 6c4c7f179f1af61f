package be.werkpad.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody read the text of an agreement beside the law (CH-4a). */
@Component
class Wetseis implements Eindeis {
    static final String UITLEG = "Niemand keek de tekst van dit papier na met de wet."
            + " De coördinator noteert dat nazicht bij Sjablonen. Maak daarna een nieuwe versie.";

    @Override
    public List<String> ontbreekt(DocumentKaart document) {
        return document.isZonderWet() ? List.of(UITLEG) : List.of();
    }
}
