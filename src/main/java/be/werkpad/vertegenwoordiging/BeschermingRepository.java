package be.werkpad.vertegenwoordiging;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BeschermingRepository extends Repository<Bescherming, Long> {
    Bescherming save(Bescherming bescherming);

    Optional<Bescherming> findByClientId(long clientId);
}
