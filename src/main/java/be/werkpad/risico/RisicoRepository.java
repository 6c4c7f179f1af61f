package be.werkpad.risico;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RisicoRepository extends Repository<Risico, Long> {
    Risico saveAndFlush(Risico risico);

    Optional<Risico> findById(long id);

    Optional<Risico> findByAntwoordId(long antwoordId);

    List<Risico> findByTrajectIdOrderById(long trajectId);
}
