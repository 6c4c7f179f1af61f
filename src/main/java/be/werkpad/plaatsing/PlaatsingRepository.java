package be.werkpad.plaatsing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlaatsingRepository extends Repository<Plaatsing, Long> {
    Plaatsing save(Plaatsing plaatsing);

    Optional<Plaatsing> findById(long id);

    List<Plaatsing> findByTrajectIdOrderById(long trajectId);

    List<Plaatsing> findByTrajectIdAndStatusInOrderById(long trajectId, Collection<PlaatsingStatus> statussen);

    List<Plaatsing> findByWerkpostIdAndStatusInOrderById(long werkpostId, Collection<PlaatsingStatus> statussen);

    List<Plaatsing> findByStatusInOrderById(Collection<PlaatsingStatus> statussen);
}
