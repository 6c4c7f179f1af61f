package be.werkpad.opvolging;

import java.util.List;
import org.springframework.data.repository.Repository;

interface NiveauherzieningRepository extends Repository<Niveauherziening, Long> {
    Niveauherziening save(Niveauherziening herziening);

    List<Niveauherziening> findByOpvolgingIdOrderById(long opvolgingId);
}
