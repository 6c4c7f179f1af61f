package be.werkpad.client;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

@UseCase
public class ClientgegevensWijzigen {
    private final ClientRepository clients;
    private final Audittrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientgegevensWijzigen(ClientRepository clients, Audittrail audit, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    public void voor(long id, ClientWijziging wijziging) {
        var client = client(id);
        var naam = client.kaart().weergavenaam();
        client.wijzig(wijziging, LocalDate.now(clock));
        var nieuw = client.kaart().weergavenaam();
        if (!nieuw.equals(naam)) {
            events.publishEvent(new ClientHernoemd(id, nieuw));
        }
        noteer(id, "gegevens");
    }

    /** Gives the client a login to "Mijn traject"; one login belongs to one client. */
    public void koppelAccount(long id, String account) {
        var houder = clients.findByAccount(account);
        if (houder.isPresent() && houder.get().kaart().id() != id) {
            throw DomainException.bijVeld(
                    "client.accountBezet", "account", "Dit account hoort al bij een andere cliënt.");
        }
        client(id).koppel(account);
        noteer(id, "account");
    }

    private Client client(long id) {
        return clients.findById(id).orElseThrow(() -> new NotFoundException("Client " + id));
    }

    private void noteer(long id, String stap) {
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "client", String.valueOf(id), Map.of("stap", stap));
    }
}
