package be.werkpad.opvolging;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ContactverslagRepository extends Repository<Contactverslag, Long> {
    Contactverslag save(Contactverslag verslag);

    List<Contactverslag> findByTrajectIdOrderByDatumDescIdDesc(long trajectId);
}
