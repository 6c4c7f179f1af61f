package be.werkpad.client;

import be.werkpad.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class ClientZoeken {
    private final ClientRepository clients;

    ClientZoeken(ClientRepository clients) {
        this.clients = clients;
    }

    public ClientKaart metId(long id) {
        return clients.findById(id).map(Client::kaart).orElseThrow(() -> new NotFoundException("Client " + id));
    }

    /** In no particular order; unknown ids are left out. */
    public List<ClientKaart> metIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : clients.findByIdIn(ids).stream().map(Client::kaart).toList();
    }

    /** Ids of the clients whose name contains this text, whatever the case. */
    public List<Long> idsMetNaam(String deel) {
        var letterlijk = deel.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return clients.idsMetNaam(letterlijk);
    }

    public Optional<ClientKaart> metAccount(String account) {
        return clients.findByAccount(account).map(Client::kaart);
    }
}
