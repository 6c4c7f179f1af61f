package be.werkpad.vertegenwoordiging;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BeschermingsstandRepository extends Repository<Beschermingsstand, Long> {
    Beschermingsstand save(Beschermingsstand stand);

    List<Beschermingsstand> findByClientIdOrderByIdDesc(long clientId);
}
