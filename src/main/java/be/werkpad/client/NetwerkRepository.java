package be.werkpad.client;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NetwerkRepository extends Repository<NetwerkPersoon, Long> {
    NetwerkPersoon save(NetwerkPersoon persoon);

    Optional<NetwerkPersoon> findById(long id);

    List<NetwerkPersoon> findByClientIdOrderByGestoptOpAscNaamAsc(long clientId);
}
