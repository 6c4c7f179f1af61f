package be.werkpad.proefperiode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProefperiodeRepository extends Repository<Proefperiode, Long> {
    Proefperiode save(Proefperiode proefperiode);

    Optional<Proefperiode> findByPlaatsingId(long plaatsingId);

    List<Proefperiode> findByTrajectIdOrderById(long trajectId);

    List<Proefperiode> findByStatusAndEinddatumBeforeOrderByEinddatum(ProefperiodeStatus status, LocalDate dag);
}
