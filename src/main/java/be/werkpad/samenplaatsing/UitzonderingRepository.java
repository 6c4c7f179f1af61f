package be.werkpad.samenplaatsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UitzonderingRepository extends Repository<Uitzondering, Long> {
    Uitzondering save(Uitzondering uitzondering);

    Optional<Uitzondering> findById(long id);

    List<Uitzondering> findByPlaatsingIdOrderById(long plaatsingId);

    List<Uitzondering> findByWerkpostIdOrderByIdDesc(long werkpostId);

    List<Uitzondering> findByBeeindigdOpIsNullOrderById();

    long countByWerkpostIdAndToegestaanOpAfter(long werkpostId, LocalDate na);
}
