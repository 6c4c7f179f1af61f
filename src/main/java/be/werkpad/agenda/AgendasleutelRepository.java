package be.werkpad.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgendasleutelRepository extends Repository<Agendasleutel, Long> {
    Agendasleutel save(Agendasleutel sleutel);

    Optional<Agendasleutel> findByAccount(String account);

    Optional<Agendasleutel> findByVingerafdruk(String vingerafdruk);

    void delete(Agendasleutel sleutel);
}
