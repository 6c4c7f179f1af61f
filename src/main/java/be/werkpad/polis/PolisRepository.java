package be.werkpad.polis;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PolisRepository extends Repository<Polis, Long> {
    Polis save(Polis polis);

    List<Polis> findByPlaatsingIdOrderByVan(long plaatsingId);
}
