package be.werkpad.beslissing;

import be.werkpad.client.ClientZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import org.springframework.stereotype.Component;

/** The decisions of the logged-in client; those of others look as if they do not exist. */
@Component
class EigenTraject {
    private final BeslissingRepository beslissingen;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final CurrentUser user;

    EigenTraject(BeslissingRepository beslissingen, TrajectZoeken trajecten, ClientZoeken clienten, CurrentUser user) {
        this.beslissingen = beslissingen;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.user = user;
    }

    record Eigen(Beslissing beslissing, TrajectKaart traject) {}

    Eigen beslissing(long id) {
        var beslissing = beslissingen.findById(id).orElseThrow(() -> new NotFoundException("No decision " + id));
        var traject = trajecten.metId(beslissing.kaart().plaats().trajectId());
        clienten.metAccount(user.account())
                .filter(client -> client.id() == traject.clientId())
                .orElseThrow(() -> new NotFoundException("No decision of this client " + id));
        return new Eigen(beslissing, traject);
    }
}
