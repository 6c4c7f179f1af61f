package be.werkpad.beeindiging;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OverdrachtRepository extends Repository<Overdracht, Long> {
    Overdracht save(Overdracht overdracht);

    Optional<Overdracht> findFirstByTrajectIdOrderByIdDesc(long trajectId);

    List<Overdracht> findByTrajectIdOrderById(long trajectId);
}
