package be.werkpad.contractering;

import java.util.List;
import org.springframework.data.repository.Repository;

interface KadergebrekRepository extends Repository<Kadergebrek, Long> {
    Kadergebrek save(Kadergebrek gebrek);

    void deleteByPlaatsingId(long plaatsingId);

    List<Kadergebrek> findByPlaatsingIdOrderById(long plaatsingId);
}
