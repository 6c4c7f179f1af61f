package be.werkpad.document;

import be.werkpad.shared.Sha256;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a file that somebody made as the next version of a document that could not be made (C.5 12). */
@UseCase
public class HandmatigDocumentBewaren {
    private final Handmatigbestand bestand;
    private final Documentsamenstelling samenstelling;
    private final Werkpostbron werkposten;
    private final DocumentOpslag opslag;
    private final Documentversies versies;
    private final Clock clock;

    HandmatigDocumentBewaren(
            Handmatigbestand bestand,
            Documentsamenstelling samenstelling,
            Werkpostbron werkposten,
            DocumentOpslag opslag,
            Documentversies versies,
            Clock clock) {
        this.bestand = bestand;
        this.samenstelling = samenstelling;
        this.werkposten = werkposten;
        this.opslag = opslag;
        this.versies = versies;
        this.clock = clock;
    }

    /**
     * @param bijlageId the file; null when none was chosen
     * @param reden why somebody made it
     * @return id of the document
     * @throws be.werkpad.shared.DomainException document.bestandOntbreekt, on field "bijlage"
     */
    public long voor(Documentreeks reeks, @Nullable Long bijlageId, String reden) {
        var pdf = bestand.lees(reeks.trajectId(), bijlageId);
        var vorige = versies.laatste(reeks).orElse(null);
        var document =
                new Document(reeks, Documentversies.na(vorige), opmaak(reeks, reden), Sha256.van(pdf), pdf, false);
        return versies.voegToe(document, vorige, id -> opslag.bewaar(id, pdf));
    }

    private Opmaak opmaak(Documentreeks reeks, String reden) {
        return new Opmaak(
                Optional.ofNullable(werkposten.id(reeks))
                        .map(id -> werkposten.werkpost(id).naam())
                        .orElse(null),
                Opmaak.MET_DE_HAND,
                null,
                samenstelling.taalniveau(reeks.trajectId()),
                reden,
                samenstelling.auteur(reeks.trajectId()),
                LocalDate.now(clock));
    }
}
