package be.werkpad.demo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DemoKlokRepository extends Repository<DemoKlokStand, Integer> {
    Optional<DemoKlokStand> findById(int id);

    DemoKlokStand save(DemoKlokStand stand);
}
