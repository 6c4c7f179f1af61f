package be.werkpad.sjabloon;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RegelgevingRepository extends Repository<Regelgeving, Long> {
    Regelgeving saveAndFlush(Regelgeving regelgeving);

    Optional<Regelgeving> findByCode(String code);

    boolean existsByCode(String code);

    List<Regelgeving> findAllByOrderByGeldigVanDescIdDesc();
}
