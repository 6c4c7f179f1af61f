package be.werkpad.document;

import be.werkpad.formulier.Inzending;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads the form in which a coach says how the client got a document; the document becomes final with it. */
@Component
public class Bezorgformulier {
    private final DocumentDefinitiefMaken definitief;
    private final DocumentBezorgen bezorgen;

    Bezorgformulier(DocumentDefinitiefMaken definitief, DocumentBezorgen bezorgen) {
        this.definitief = definitief;
        this.bezorgen = bezorgen;
    }

    public DocumentKaart verwerk(Inzending inzending, Documentsoort soort) {
        var reeks = new Documentreeks(inzending.trajectId(), null, soort);
        definitief.naGesprek(reeks);
        return bezorgen.voor(
                reeks,
                new Bezorging(
                        Objects.requireNonNullElse(inzending.datum("bezorgdOp"), inzending.datum()),
                        Bezorging.Vorm.valueOf(String.valueOf(inzending.tekst("vorm"))),
                        inzending.tekst("uitgelegdDoor"),
                        inzending.door()));
    }
}
