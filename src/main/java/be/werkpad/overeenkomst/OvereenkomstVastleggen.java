package be.werkpad.overeenkomst;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps that an agreement is signed. The last one of a kind counts; earlier ones stay. */
@UseCase
public class OvereenkomstVastleggen {
    static final String EINDE_RAAM = "raam.einde";

    private final OvereenkomstRepository overeenkomsten;
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZetten zetten;
    private final TermijnLatenVervallen vervallen;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;

    OvereenkomstVastleggen(
            OvereenkomstRepository overeenkomsten,
            PlaatsingZoeken plaatsingen,
            TermijnZetten zetten,
            TermijnLatenVervallen vervallen,
            Audittrail audit,
            ApplicationEventPublisher events) {
        this.events = events;
        this.zetten = zetten;
        this.vervallen = vervallen;
        this.overeenkomsten = overeenkomsten;
        this.plaatsingen = plaatsingen;
        this.audit = audit;
    }

    /**
     * About one plaatsing, its werkpost or its traject.
     *
     * @throws be.werkpad.shared.DomainException overeenkomst.eindeVoorBegin
     */
    public void voor(long plaatsingId, OvereenkomstKaart getekend) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        bewaar(plaatsing.trajectId(), Overeenkomst.partij(getekend.soort(), plaatsing), getekend);
        if (getekend.soort() == Overeenkomstsoort.RAAMOVEREENKOMST) {
            zetEinde(plaatsing, getekend.geldigTot());
            events.publishEvent(new RaamVastgelegd(plaatsing.werkpostId()));
        }
    }

    /** The end of the raamovereenkomst stands among the deadlines of who works under it (CH-4a-1). */
    private void zetEinde(PlaatsingKaart plaatsing, @Nullable LocalDate geldigTot) {
        if (geldigTot == null) {
            vervallen.voor(plaatsing.trajectId(), plaatsing.id(), EINDE_RAAM);
        } else {
            zetten.op(plaatsing.trajectId(), plaatsing.id(), EINDE_RAAM, geldigTot, "raamovereenkomst getekend");
        }
    }

    /** Between client and dienst, also when there is no plaatsing yet. */
    public void metClient(long trajectId, LocalDate getekendOp, String vindplaats) {
        bewaar(
                trajectId,
                trajectId,
                new OvereenkomstKaart(Overeenkomstsoort.ENGAGEMENTSVERKLARING, getekendOp, null, vindplaats));
    }

    private void bewaar(long trajectId, long partijId, OvereenkomstKaart getekend) {
        overeenkomsten.save(new Overeenkomst(partijId, getekend));
        audit.noteer(
                Actie.OVEREENKOMST_GETEKEND,
                trajectId,
                "overeenkomst",
                getekend.soort().name(),
                Map.of(
                        "overeenkomstsoort",
                        getekend.soort().name(),
                        "datum",
                        getekend.getekendOp().toString()));
    }
}
