package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.AntwoordKaart;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each change leaves: a line in the trail, its Wijzigingsblad (C.6 row 18), and the profile when that tells of it. */
@Component
class Wijzigingsspoor {
    private final DocumentOpmaken documenten;
    private final Audittrail audit;

    Wijzigingsspoor(DocumentOpmaken documenten, Audittrail audit) {
        this.documenten = documenten;
        this.audit = audit;
    }

    /**
     * @param plaatsingId null when it is not about one werkpost
     * @param kaart the completed form that describes it
     */
    void laat(Wijzigingssoort soort, @Nullable Long plaatsingId, AntwoordKaart kaart) {
        noteer(Actie.WIJZIGING_DOORGEVOERD, kaart.trajectId(), soort, plaatsingId);
        documenten.voor(new Documentreeks(kaart.trajectId(), null, Documentsoort.WIJZIGINGSBLAD, kaart.id()));
        if (soort.isInHetProfiel()) {
            documenten.voor(kaart.trajectId(), null, Documentsoort.PROFIEL_BIJ_START);
        }
    }

    void noteer(Actie actie, long trajectId, Wijzigingssoort soort, @Nullable Long plaatsingId) {
        audit.noteer(
                actie,
                trajectId,
                "wijziging",
                soort.name(),
                plaatsingId == null ? Map.of() : Map.of("plaatsing", String.valueOf(plaatsingId)));
    }
}
