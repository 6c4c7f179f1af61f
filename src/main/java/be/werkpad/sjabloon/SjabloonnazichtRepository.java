package be.werkpad.sjabloon;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SjabloonnazichtRepository extends Repository<Sjabloonnazicht, Long> {
    Sjabloonnazicht saveAndFlush(Sjabloonnazicht nazicht);

    List<Sjabloonnazicht> findByRegelgevingId(long regelgevingId);

    List<Sjabloonnazicht> findBySleutelAndVersieOrderByIdDesc(String sleutel, int versie);
}
