package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.AntwoordKaart;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each change leaves: a line in the trail, its Wijzigingsblad (C.6 row 18), and a new final profile when that tells of it. */
@Component
class Wijzigingsspoor {
    private static final Set<DocumentKaart.Status> EINDVERSIE =
            EnumSet.of(DocumentKaart.Status.DEFINITIEF, DocumentKaart.Status.GETEKEND);

    private final DocumentOpmaken documenten;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentZoeken zoeken;
    private final Audittrail audit;

    Wijzigingsspoor(
            DocumentOpmaken documenten, DocumentDefinitiefMaken definitief, DocumentZoeken zoeken, Audittrail audit) {
        this.zoeken = zoeken;
        this.documenten = documenten;
        this.definitief = definitief;
        this.audit = audit;
    }

    /**
     * @param plaatsingId null when it is not about one werkpost
     * @param kaart the completed form that describes it
     */
    void laat(Wijzigingssoort soort, @Nullable Long plaatsingId, AntwoordKaart kaart) {
        noteer(Actie.WIJZIGING_AFGESPROKEN, kaart.trajectId(), soort, plaatsingId);
        documenten.voor(blad(kaart.trajectId(), kaart.id()));
        if (soort.isInHetProfiel() && heeftProfiel(kaart.trajectId())) {
            documenten.voor(kaart.trajectId(), null, Documentsoort.PROFIEL_BIJ_START);
            definitief.naGesprek(new Documentreeks(kaart.trajectId(), null, Documentsoort.PROFIEL_BIJ_START));
        }
    }

    /** The first profile comes at the end of the assessment, with a choice of its own (B2). */
    private boolean heeftProfiel(long trajectId) {
        return zoeken.vanTraject(trajectId).stream()
                .filter(document -> document.soort() == Documentsoort.PROFIEL_BIJ_START)
                .anyMatch(document -> EINDVERSIE.contains(document.status()));
    }

    /** @param antwoordId the completed form that describes the change */
    static Documentreeks blad(long trajectId, long antwoordId) {
        return new Documentreeks(trajectId, null, Documentsoort.WIJZIGINGSBLAD, antwoordId);
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
