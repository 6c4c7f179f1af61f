package be.werkpad.beslissing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays options before the client (C.2 step 1 and 2). */
@UseCase
public class KeuzeVoorbereiden {
    private final BeslissingRepository beslissingen;
    private final Audittrail audit;
    private final Clock clock;

    KeuzeVoorbereiden(BeslissingRepository beslissingen, Audittrail audit, Clock clock) {
        this.beslissingen = beslissingen;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a coach lays before the client.
     *
     * @param advies shown as advice, after all options
     */
    public record Voorbereiding(
            String vraag, List<Optie> opties, @Nullable String advies) {}

    /**
     * @param eerdere the options of an earlier round of the same process, which these replace
     * @return id of the Beslissing
     */
    public long voor(Vraagplaats plaats, Vraagcode vraagcode, Voorbereiding voorbereiding, @Nullable Long eerdere) {
        if (vraagcode.isVanWerkgever()) {
            throw new DomainException("beslissing.vraagOnbekend", "Deze vraag is voor de werkgever.");
        }
        var beslissing = new Beslissing(plaats, vraagcode, voorbereiding, LocalDate.now(clock));
        if (eerdere != null) {
            beslissingen.findById(eerdere).ifPresent(Beslissing::vervang);
        }
        var id = beslissingen.save(beslissing).kaart().id();
        audit.noteer(
                Actie.BESLISSING_VOORBEREID,
                plaats.trajectId(),
                "beslissing",
                String.valueOf(id),
                Map.of("vraagcode", vraagcode.name()));
        return id;
    }
}
