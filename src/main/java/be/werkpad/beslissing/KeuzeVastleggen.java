package be.werkpad.beslissing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;
import java.util.Objects;

/** Records what the client chose (C.2 step 4). Refuses when we cannot believe that the client did. */
@UseCase
public class KeuzeVastleggen {
    private final BeslissingRepository beslissingen;
    private final Bewijsbron bewijs;
    private final Audittrail audit;

    KeuzeVastleggen(BeslissingRepository beslissingen, Bewijsbron bewijs, Audittrail audit) {
        this.beslissingen = beslissingen;
        this.bewijs = bewijs;
        this.audit = audit;
    }

    /** @param trajectId of the process; a decision of somebody else cannot be reached through it */
    public BeslissingKaart voor(long trajectId, long beslissingId, Keuze keuze) {
        var beslissing = beslissingen
                .findById(beslissingId)
                .filter(gevonden -> gevonden.kaart().plaats().trajectId() == trajectId)
                .orElseThrow(() -> new DomainException(
                        "beslissing.nietVoorbereid", "Er zijn nog geen mogelijkheden voorbereid voor deze keuze."));
        beslissing.kies(keuze, bewijs.voor(trajectId, keuze.geregistreerdDoor()));
        var kaart = beslissingen.save(beslissing).kaart();
        audit.noteer(
                Actie.BESLISSING_GENOMEN,
                trajectId,
                "beslissing",
                String.valueOf(beslissingId),
                Map.of(
                        "vraagcode", kaart.vraagcode().name(),
                        "richting", Objects.requireNonNull(kaart.uitkomst()),
                        "bewijsniveau", String.valueOf(keuze.bewijsniveau())));
        return kaart;
    }
}
