package be.werkpad.opvolging;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OpvolgingRepository extends Repository<Opvolging, Long> {
    Opvolging save(Opvolging opvolging);

    Optional<Opvolging> findByPlaatsingId(long plaatsingId);

    List<Opvolging> findByTrajectIdOrderById(long trajectId);
}
