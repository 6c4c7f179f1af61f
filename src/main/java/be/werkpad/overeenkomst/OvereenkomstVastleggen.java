package be.werkpad.overeenkomst;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
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

    /** @throws be.werkpad.shared.DomainException overeenkomst.eindeVoorBegin */
    public void voor(long plaatsingId, OvereenkomstKaart getekend) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        overeenkomsten.save(new Overeenkomst(plaatsing, getekend));
        audit.noteer(
                Actie.OVEREENKOMST_GETEKEND,
                plaatsing.trajectId(),
                "overeenkomst",
                getekend.soort().name(),
                Map.of(
                        "overeenkomstsoort",
                        getekend.soort().name(),
                        "datum",
                        getekend.getekendOp().toString()));
    }
}
