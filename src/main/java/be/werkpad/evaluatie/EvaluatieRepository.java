package be.werkpad.evaluatie;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EvaluatieRepository extends Repository<Evaluatie, Long> {
    Evaluatie save(Evaluatie evaluatie);

    Optional<Evaluatie> findFirstByTrajectIdAndSoortOrderByIdDesc(long trajectId, Evaluatiesoort soort);

    Optional<Evaluatie> findFirstByTrajectIdAndSoortAndStatusOrderByIdDesc(
            long trajectId, Evaluatiesoort soort, EvaluatieStatus status);

    List<Evaluatie> findByTrajectIdInAndSoortOrderById(Collection<Long> trajectIds, Evaluatiesoort soort);
}
