package be.werkpad.beslissing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * "Dit klopt niet": the client disputes a decision in own name (C.2, G.4). It no longer counts, and the question is
 * asked again in a process of its own.
 */
@UseCase
public class KeuzeBetwisten {
    private static final String PROCES = "client-beslissing";
    private static final int LANGSTE = 2000;

    private final BeslissingRepository beslissingen;
    private final EigenTraject eigenTraject;
    private final ProcessGateway processen;
    private final Audittrail audit;
    private final Clock clock;

    KeuzeBetwisten(
            BeslissingRepository beslissingen,
            EigenTraject eigenTraject,
            ProcessGateway processen,
            Audittrail audit,
            Clock clock) {
        this.beslissingen = beslissingen;
        this.eigenTraject = eigenTraject;
        this.processen = processen;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long beslissingId, String reden) {
        if (reden.isBlank() || reden.length() > LANGSTE) {
            throw DomainException.bijVeld(
                    "beslissing.redenOngeldig", "reden", "Schrijf kort wat er niet klopt, in hoogstens 2000 tekens.");
        }
        var eigen = eigenTraject.beslissing(beslissingId);
        eigen.beslissing().betwist(reden.strip(), LocalDate.now(clock));
        var kaart = beslissingen.save(eigen.beslissing()).kaart();
        noteer(kaart, "betwist");
        processen.start(PROCES, eigen.traject().code(), variabelen(kaart));
    }

    /** After all it was right; the remark stays with the decision. */
    public void bevestig(long beslissingId) {
        var beslissing = eigenTraject.beslissing(beslissingId).beslissing();
        beslissing.bevestig();
        noteer(beslissingen.save(beslissing).kaart(), "bevestigd");
    }

    private static Map<String, Object> variabelen(BeslissingKaart kaart) {
        var variabelen = new HashMap<String, Object>();
        variabelen.put("trajectId", kaart.plaats().trajectId());
        variabelen.put("vraagcode", kaart.vraagcode().name());
        if (kaart.plaats().werkpostId() != null) {
            variabelen.put("werkpostId", kaart.plaats().werkpostId());
        }
        if (kaart.plaats().plaatsingId() != null) {
            variabelen.put("plaatsingId", kaart.plaats().plaatsingId());
        }
        return variabelen;
    }

    private void noteer(BeslissingKaart kaart, String stap) {
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                kaart.plaats().trajectId(),
                "beslissing",
                String.valueOf(kaart.id()),
                Map.of("vraagcode", kaart.vraagcode().name(), "stap", stap));
    }
}
