package be.werkpad.overeenkomst;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import java.util.Map;

/** Keeps that an agreement is signed. The last one of a kind counts; earlier ones stay. */
@UseCase
public class OvereenkomstVastleggen {
    private final OvereenkomstRepository overeenkomsten;
    private final PlaatsingZoeken plaatsingen;
    private final Audittrail audit;

    OvereenkomstVastleggen(OvereenkomstRepository overeenkomsten, PlaatsingZoeken plaatsingen, Audittrail audit) {
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
