package be.werkpad.document;

import be.werkpad.document.DocumentOpslag.Vorm;
import be.werkpad.document.DocumentOpslag.Weergave;
import be.werkpad.sjabloon.DocumentRenderer;
import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.GeldendSjabloon;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.sjabloon.Voorschrift;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the files of a document with the text in use, and keeps them. A paper for a client is made in both levels. */
@Component
class Documentdruk {
    private final Sjablonen sjablonen;
    private final SjabloonZoeken geldend;
    private final DocumentRenderer renderer;
    private final DocumentOpslag opslag;

    Documentdruk(Sjablonen sjablonen, SjabloonZoeken geldend, DocumentRenderer renderer, DocumentOpslag opslag) {
        this.sjablonen = sjablonen;
        this.geldend = geldend;
        this.renderer = renderer;
        this.opslag = opslag;
    }

    /** The file that counts first, the other level after it. */
    record Drukwerk(List<DocumentRenderer.Weergave> weergaven) {
        Taalniveau niveau() {
            return weergaven.get(0).niveau();
        }

        byte[] pdf() {
            return weergaven.get(0).pdf();
        }
    }

    GeldendSjabloon sjabloon(Documentreeks reeks) {
        return geldend.geldend(reeks.sjabloon());
    }

    Voorschrift voorschrift(Documentreeks reeks) {
        return sjablonen.voorschrift(reeks.sjabloon());
    }

    Drukwerk maak(GeldendSjabloon sjabloon, Documentgegevens gegevens, Taalniveau vanClient) {
        var weergaven = new ArrayList<DocumentRenderer.Weergave>();
        if (sjablonen.voorschrift(sjabloon.sleutel()).isVoorClient()) {
            weergaven.add(renderer.maak(sjabloon, gegevens, vanClient));
            weergaven.add(renderer.maak(sjabloon, gegevens, vanClient.ander()));
        } else {
            weergaven.add(renderer.maak(sjabloon, gegevens, Taalniveau.DUIDELIJK));
        }
        return new Drukwerk(weergaven);
    }

    void bewaar(long documentId, Drukwerk drukwerk) {
        opslag.bewaar(documentId, drukwerk.pdf());
        for (var weergave : drukwerk.weergaven()) {
            opslag.bewaar(
                    documentId,
                    new Weergave(weergave.niveau(), Vorm.HTML),
                    weergave.html().getBytes(StandardCharsets.UTF_8));
            if (weergave.niveau() != drukwerk.niveau()) {
                opslag.bewaar(documentId, new Weergave(weergave.niveau(), Vorm.PDF), weergave.pdf());
            }
        }
    }
}
