package be.werkpad.kader;

import be.werkpad.document.DocumentGetekend;
import be.werkpad.document.Documentsoort;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstVastleggen;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agreement that is signed here counts for the legal frame by itself, in the same transaction (CH-4a-1 to 3). */
@Component
class OvereenkomstenVolgen {
    private static final String VINDPLAATS = "Hier getekend, zie Documenten in het dossier";
    private static final Map<Documentsoort, Overeenkomstsoort> VAN_PLAATSING = Map.of(
            Documentsoort.RAAMOVEREENKOMST, Overeenkomstsoort.RAAMOVEREENKOMST,
            Documentsoort.SAMENWERKINGSOVEREENKOMST, Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST);

    private final OvereenkomstVastleggen vastleggen;

    OvereenkomstenVolgen(OvereenkomstVastleggen vastleggen) {
        this.vastleggen = vastleggen;
    }

    @EventListener
    void on(DocumentGetekend getekend) {
        var reeks = getekend.reeks();
        var soort = VAN_PLAATSING.get(reeks.soort());
        if (reeks.soort() == Documentsoort.ENGAGEMENTSVERKLARING) {
            vastleggen.metClient(reeks.trajectId(), getekend.op(), VINDPLAATS);
        } else if (soort != null && reeks.plaatsingId() != null) {
            vastleggen.voor(reeks.plaatsingId(), new OvereenkomstKaart(soort, getekend.op(), null, VINDPLAATS));
        }
    }
}
