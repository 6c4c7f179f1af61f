package be.werkpad.document;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a document, one after the other. */
@Component
class Documentversies {
    private final DocumentRepository documenten;
    private final Eindversies eindversies;
    private final Audittrail audit;

    Documentversies(DocumentRepository documenten, Eindversies eindversies, Audittrail audit) {
        this.documenten = documenten;
        this.eindversies = eindversies;
        this.audit = audit;
    }

    Optional<Document> laatste(Documentreeks reeks) {
        return documenten.findFirstByReeksOrderByVersieDesc(reeks.sleutel());
    }

    /** The number of the version after this one. */
    static int na(@Nullable Document vorige) {
        return vorige == null ? 1 : vorige.kaart().versie() + 1;
    }

    /**
     * Puts a new version in its series, and leaves a trace.
     *
     * @param bestanden keeps the files of the document with this id
     * @return id of the document
     */
    long voegToe(Document nieuw, @Nullable Document vorige, LongConsumer bestanden) {
        if (vorige != null) {
            eindversies.ruimOp(vorige, nieuw.kaart().opgemaaktOp());
        }
        var kaart = documenten.saveAndFlush(nieuw).kaart();
        bestanden.accept(kaart.id());
        if (vorige != null) {
            eindversies.meld(List.of(vorige));
        }
        audit.noteer(
                Actie.DOCUMENT_OPGEMAAKT,
                kaart.trajectId(),
                "document",
                String.valueOf(kaart.id()),
                Map.of("soort", kaart.soort().name(), "versie", String.valueOf(kaart.versie())));
        return kaart.id();
    }
}
