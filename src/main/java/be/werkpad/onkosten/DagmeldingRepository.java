package be.werkpad.onkosten;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DagmeldingRepository extends Repository<Dagmelding, Long> {
    Dagmelding save(Dagmelding melding);

    Optional<Dagmelding> findById(long id);

    List<Dagmelding> findByPlaatsingIdOrderByDagDescIdDesc(long plaatsingId);
}
