package be.werkpad.beeindiging;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BeeindigingRepository extends Repository<Beeindiging, Long> {
    Beeindiging save(Beeindiging beeindiging);

    Optional<Beeindiging> findFirstByTrajectIdOrderByIdDesc(long trajectId);
}
