package be.werkpad.jobfinding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KandidaatRepository extends Repository<Kandidaat, Long> {
    Kandidaat save(Kandidaat kandidaat);

    List<Kandidaat> findByTrajectIdOrderById(long trajectId);

    List<Kandidaat> findByZoektochtAndStatus(String zoektocht, KandidaatStatus status);

    Optional<Kandidaat> findFirstByTrajectIdAndWerkpostIdAndStatusOrderByIdDesc(
            long trajectId, long werkpostId, KandidaatStatus status);
}
