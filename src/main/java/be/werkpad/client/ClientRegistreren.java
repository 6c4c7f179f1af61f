package be.werkpad.client;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.UseCase;
import java.util.Map;

@UseCase
public class ClientRegistreren {
    private final ClientRepository clients;
    private final Audittrail audit;

    ClientRegistreren(ClientRepository clients, Audittrail audit) {
        this.clients = clients;
        this.audit = audit;
    }

    public long voor(NieuweClient nieuw) {
        var id = clients.save(new Client(nieuw)).kaart().id();
        audit.noteer(Actie.GEGEVENS_GEWIJZIGD, null, "client", String.valueOf(id), Map.of("stap", "nieuw"));
        return id;
    }
}
