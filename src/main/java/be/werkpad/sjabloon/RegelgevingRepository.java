package be.werkpad.sjabloon;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RegelgevingRepository extends Repository<Regelgeving, Long> {
    Regelgeving saveAndFlush(Regelgeving regelgeving);

    boolean existsByCode(String code);

    List<Regelgeving> findAllByOrderByGeldigVanDescIdDesc();
}
