package be.werkpad.aanvraag;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.Documentsoort;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectAfgesloten;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a request, with its deadlines and its process, and lets it go on whatever happens to the traject. */
@Component
class Aanvraagloop {
    private static final String PROCES = "documentaanvraag";

    private final AanvraagRepository aanvragen;
    private final Aanvraagtermijnen termijnen;
    private final ProcessGateway gateway;
    private final Audittrail audit;
    private final CurrentUser user;

    Aanvraagloop(
            AanvraagRepository aanvragen,
            Aanvraagtermijnen termijnen,
            ProcessGateway gateway,
            Audittrail audit,
            CurrentUser user) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.gateway = gateway;
        this.audit = audit;
        this.user = user;
    }

    void begin(TrajectKaart traject, LocalDate gevraagdOp, Set<Documentsoort> soorten) {
        var kaart = bewaar(new Documentaanvraag(traject.id(), gevraagdOp, user.account(), soorten));
        termijnen.zet(traject.id(), gevraagdOp);
        gateway.start(PROCES, traject.code(), Map.of("trajectId", traject.id(), "aanvraagId", kaart.id()));
    }

    /** More papers, by the same day as the first. */
    void vraagOok(AanvraagKaart lopend, Set<Documentsoort> soorten) {
        var aanvraag = aanvragen.findById(lopend.id()).orElseThrow();
        aanvraag.vraagOok(soorten);
        bewaar(aanvraag);
    }

    /** The end of a traject drops its deadlines; the right to papers goes on. */
    @EventListener
    void gaVerder(TrajectAfgesloten afgesloten) {
        aanvragen
                .findByLopendTrajectId(afgesloten.trajectId())
                .ifPresent(lopend -> termijnen.zetOpnieuw(afgesloten.trajectId()));
    }

    private AanvraagKaart bewaar(Documentaanvraag aanvraag) {
        var kaart = aanvragen.saveAndFlush(aanvraag).kaart(null);
        audit.noteer(
                Actie.DOCUMENT_GEVRAAGD,
                kaart.trajectId(),
                "documentaanvraag",
                String.valueOf(kaart.id()),
                Map.of("papieren", kaart.papieren()));
        return kaart;
    }
}
