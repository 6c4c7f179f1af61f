package be.werkpad.plaatsing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaatsingRepository extends Repository<Plaatsing, Long> {
    Plaatsing save(Plaatsing plaatsing);

    Optional<Plaatsing> findById(long id);

    List<Plaatsing> findByTrajectIdOrderById(long trajectId);

    List<Plaatsing> findByTrajectIdAndStatusInOrderById(long trajectId, Collection<PlaatsingStatus> statussen);

    List<Plaatsing> findByWerkpostIdOrderById(long werkpostId);

    List<Plaatsing> findByWerkpostIdAndStatusInOrderById(long werkpostId, Collection<PlaatsingStatus> statussen);

    /** Holds all rows of the werkpost until the end of the transaction: two people cannot agree on the same hours at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plaatsing p where p.werkpostId = :werkpostId order by p.id")
    List<Plaatsing> vergrendelWerkpost(long werkpostId);

    List<Plaatsing> findByStatusInOrderById(Collection<PlaatsingStatus> statussen);
}
