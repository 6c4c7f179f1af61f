package be.werkpad.organisatie;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DienstRepository extends Repository<Dienst, Long> {
    Optional<Dienst> findFirstByOrderById();
}
