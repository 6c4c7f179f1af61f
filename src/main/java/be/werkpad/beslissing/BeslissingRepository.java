package be.werkpad.beslissing;

import be.werkpad.beslissing.BeslissingKaart.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BeslissingRepository extends Repository<Beslissing, Long> {
    Beslissing save(Beslissing beslissing);

    Optional<Beslissing> findById(long id);

    List<Beslissing> findByTrajectIdOrderById(long trajectId);

    List<Beslissing> findByTrajectIdAndVraagcodeAndStatusInOrderByIdDesc(
            long trajectId, Vraagcode vraagcode, Collection<Status> statussen);
}
