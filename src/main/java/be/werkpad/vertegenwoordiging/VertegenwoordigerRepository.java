package be.werkpad.vertegenwoordiging;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VertegenwoordigerRepository extends Repository<Vertegenwoordiger, Long> {
    Vertegenwoordiger save(Vertegenwoordiger vertegenwoordiger);

    Optional<Vertegenwoordiger> findById(long id);

    List<Vertegenwoordiger> findByClientIdOrderById(long clientId);
}
