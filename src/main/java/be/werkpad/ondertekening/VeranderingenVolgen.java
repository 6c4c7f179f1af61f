package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentVervangen;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.plaatsing.PlaatsingGestopt;
import be.werkpad.traject.TrajectAfgesloten;
import be.werkpad.vertegenwoordiging.VertegenwoordigingGewijzigd;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is signed may not change under the signatures: a newer version of the document, or other people who must sign,
 * voids what was signed so far (domein C.3 P4). In the same transaction as the change.
 */
@Component
class VeranderingenVolgen {
    /** What is agreed for work that is to come or goes on; the rest looks back at it, or settles it. */
    private static final Set<Documentsoort> VOOR_WERK_DAT_LOOPT = EnumSet.of(
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA,
            Documentsoort.RISICOBESPREKING,
            Documentsoort.VEILIGHEIDSCHECKLIST);

    private static final String INGETROKKEN = "Dit document geldt niet meer.";

    private final OndertekeningRepository ondertekeningen;
    private final OndertekeningStoppen stoppen;
    private final Tekenvakkeninrichting inrichting;
    private final DocumentZoeken documenten;

    VeranderingenVolgen(
            OndertekeningRepository ondertekeningen,
            OndertekeningStoppen stoppen,
            Tekenvakkeninrichting inrichting,
            DocumentZoeken documenten) {
        this.ondertekeningen = ondertekeningen;
        this.stoppen = stoppen;
        this.inrichting = inrichting;
        this.documenten = documenten;
    }

    @EventListener
    void on(DocumentVervangen vervangen) {
        ondertekeningen.idsVanDocument(vervangen.documentId()).forEach(id -> {
            if (isIngetrokken(id)) {
                stoppen.omdatErNietsTeTekenenIs(id, INGETROKKEN);
            } else {
                stoppen.omdatHetVeranderde(id);
            }
        });
    }

    @EventListener
    void on(VertegenwoordigingGewijzigd gewijzigd) {
        ondertekeningen.idsVanTraject(gewijzigd.trajectId(), Status.LOPEND).stream()
                .filter(this::vraagtAnderen)
                .forEach(stoppen::omdatHetVeranderde);
    }

    /** Nobody signs any more for work that stopped or never began; what looks back at it is still signed. */
    @EventListener
    void on(PlaatsingGestopt gestopt) {
        ondertekeningen
                .idsVanPlaatsing(gestopt.plaatsingId(), Status.LOPEND, VOOR_WERK_DAT_LOOPT)
                .forEach(id -> stoppen.voor(id, Status.VERVALLEN, "Het werk bij deze werkpost stopt."));
    }

    /** Nor for a traject that ended. */
    @EventListener
    void on(TrajectAfgesloten afgesloten) {
        ondertekeningen
                .idsVanTraject(afgesloten.trajectId(), Status.LOPEND)
                .forEach(id -> stoppen.omdatErNietsTeTekenenIs(id, "Het traject is afgesloten."));
    }

    /** The first document has no version that can be signed any more. */
    private boolean isIngetrokken(long ondertekeningId) {
        return ondertekeningen
                .opSlot(ondertekeningId)
                .map(ronde -> documenten.metId(ronde.kaart().documentId()))
                .filter(document -> document.status() == DocumentKaart.Status.VERVALLEN)
                .filter(documenten::isLaatste)
                .isPresent();
    }

    private boolean vraagtAnderen(long ondertekeningId) {
        return ondertekeningen
                .opSlot(ondertekeningId)
                .map(Ondertekening::kaart)
                .filter(kaart -> !inrichting.klopt(kaart, documenten.metId(kaart.documentId())))
                .isPresent();
    }
}
