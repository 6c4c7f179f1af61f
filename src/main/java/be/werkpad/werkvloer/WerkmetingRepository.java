package be.werkpad.werkvloer;

import java.util.List;
import org.springframework.data.repository.Repository;

interface WerkmetingRepository extends Repository<Werkmeting, Long> {
    Werkmeting save(Werkmeting meting);

    List<Werkmeting> findByTrajectIdOrderByTotDescIdDesc(long trajectId);
}
