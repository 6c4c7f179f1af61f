package be.werkpad.ondertekening;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.document.DocumentTekenen;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectZoeken;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What follows from a change of a round: the trail, the document, the process. */
@Component
class Ondertekeningafloop {
    /** Message to the process of one round. */
    static final String AFGEROND = "ondertekening.afgerond";

    /** Message to the process of one round that goes on. */
    static final String BEZWAAR = "ondertekening.bezwaar";

    private final DocumentTekenen documentTekenen;
    private final ProcessGateway gateway;
    private final TrajectZoeken trajecten;
    private final Audittrail audit;
    private final CurrentUser user;

    Ondertekeningafloop(
            DocumentTekenen documentTekenen,
            ProcessGateway gateway,
            TrajectZoeken trajecten,
            Audittrail audit,
            CurrentUser user) {
        this.documentTekenen = documentTekenen;
        this.gateway = gateway;
        this.trajecten = trajecten;
        this.audit = audit;
        this.user = user;
    }

    String account() {
        return user.account();
    }

    void getekend(OndertekeningKaart kaart) {
        kaart.documentIds().forEach(id -> documentTekenen.getekend(id, kaart.laatsteDatum()));
        noteer(
                Actie.ONDERTEKENING_AFGEROND,
                kaart,
                Map.of("stand", kaart.status().name()));
    }

    /**
     * Wakes what waits when the round is over: its own process, and another one that a coordinator drew and that asked the
     * same signatures meanwhile.
     */
    void meldAanProces(OndertekeningKaart kaart) {
        if (!kaart.isOpen()) {
            var code = trajecten.metId(kaart.trajectId()).code();
            gateway.sendToAll(AFGEROND, code, Map.of("ondertekeningId", kaart.id()));
        }
    }

    /**
     * The same while a step of one of those processes runs: that one goes on by itself, and waits no more just before the
     * commit.
     */
    void meldAanAndereProcessen(OndertekeningKaart kaart) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                meldAanProces(kaart);
            }
        });
    }

    /** Somebody must be talked with before the round can end well. */
    void meldBezwaar(OndertekeningKaart kaart) {
        gateway.sendToAll(BEZWAAR, trajecten.metId(kaart.trajectId()).code(), Map.of("ondertekeningId", kaart.id()));
    }

    void noteer(Actie actie, OndertekeningKaart kaart, Map<String, String> details) {
        var alles = new HashMap<>(details);
        alles.put("soort", kaart.soort().name());
        audit.noteer(actie, kaart.trajectId(), "ondertekening", String.valueOf(kaart.id()), alles);
    }
}
