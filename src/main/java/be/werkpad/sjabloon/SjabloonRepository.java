package be.werkpad.sjabloon;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SjabloonRepository extends Repository<Sjabloon, Long> {
    Sjabloon saveAndFlush(Sjabloon sjabloon);

    Optional<Sjabloon> findByInGebruik(String sleutel);

    List<Herziening.Versienummer> findByInGebruikIsNotNull();

    Optional<Sjabloon> findBySleutelAndVersie(String sleutel, int versie);

    List<Sjabloon> findBySleutelOrderByVersieDesc(String sleutel);
}
