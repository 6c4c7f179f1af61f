package be.werkpad.polis;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PolisRepository extends Repository<Polis, Long> {
    Polis save(Polis polis);

    Optional<Polis> findById(long id);

    List<Polis> findByPlaatsingIdOrderByVan(long plaatsingId);
}
