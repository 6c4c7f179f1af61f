package be.werkpad.werkvloer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KnelpuntRepository extends Repository<Knelpunt, Long> {
    Knelpunt save(Knelpunt knelpunt);

    Optional<Knelpunt> findById(long id);

    List<Knelpunt> findByTrajectIdOrderByIdDesc(long trajectId);
}
