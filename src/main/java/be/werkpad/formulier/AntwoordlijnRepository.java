package be.werkpad.formulier;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AntwoordlijnRepository extends Repository<Antwoordlijn, Long> {
    Antwoordlijn save(Antwoordlijn lijn);

    Optional<Antwoordlijn> findByPlaatsingId(long plaatsingId);
}
