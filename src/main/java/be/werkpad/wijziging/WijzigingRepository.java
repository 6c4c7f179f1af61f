package be.werkpad.wijziging;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WijzigingRepository extends Repository<Wijziging, Long> {
    Wijziging save(Wijziging wijziging);

    Optional<Wijziging> findById(long id);

    List<Wijziging> findByTrajectIdOrderById(long trajectId);
}
