package be.werkpad.client;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is around a client. The caller has checked who may know. */
@Component
@Transactional(readOnly = true)
public class NetwerkZoeken {
    private final NetwerkRepository netwerk;

    NetwerkZoeken(NetwerkRepository netwerk) {
        this.netwerk = netwerk;
    }

    /** Who is part of it now first. */
    public List<NetwerkKaart> van(long clientId) {
        return netwerk.findByClientIdOrderByGestoptOpAscNaamAsc(clientId).stream()
                .map(NetwerkPersoon::kaart)
                .sorted(Comparator.comparing(persoon -> persoon.gestoptOp() != null))
                .toList();
    }
}
