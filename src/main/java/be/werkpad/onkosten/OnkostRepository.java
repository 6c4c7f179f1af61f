package be.werkpad.onkosten;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface OnkostRepository extends Repository<Onkost, Long> {
    Onkost save(Onkost onkost);

    List<Onkost> findByClientIdAndDagBetweenOrderByDag(long clientId, LocalDate van, LocalDate tot);

    List<Onkost> findByPlaatsingIdOrderByDagDesc(long plaatsingId);
}
