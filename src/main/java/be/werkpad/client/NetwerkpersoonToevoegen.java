package be.werkpad.client;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds somebody to the network of a client, or ends it. What changes is a new row, so what was agreed stays known. */
@UseCase
public class NetwerkpersoonToevoegen {
    private final NetwerkRepository netwerk;
    private final Audittrail audit;
    private final Clock clock;

    NetwerkpersoonToevoegen(NetwerkRepository netwerk, Audittrail audit, Clock clock) {
        this.netwerk = netwerk;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param magWeten null: this person may know nothing */
    public record Nieuw(
            String naam,
            Netwerkrelatie relatie,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable String magWeten,
            @Nullable String contactafspraak) {}

    /** @param trajectId in whose trail it stands */
    public void voor(long clientId, long trajectId, Nieuw nieuw) {
        netwerk.save(new NetwerkPersoon(clientId, nieuw, LocalDate.now(clock)));
        noteer(trajectId, "toegevoegd");
    }

    public void beeindig(long clientId, long trajectId, long persoonId) {
        netwerk.findById(persoonId)
                .filter(persoon -> persoon.clientId() == clientId)
                .orElseThrow(() -> new NotFoundException("No such person around this client " + persoonId))
                .stop(LocalDate.now(clock));
        noteer(trajectId, "beeindigd");
    }

    private void noteer(long trajectId, String stap) {
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, trajectId, "netwerk", null, Map.of("stap", stap));
    }
}
