package be.werkpad.bijlage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BijlageRepository extends Repository<Bijlage, Long> {
    Bijlage saveAndFlush(Bijlage bijlage);

    Optional<Bijlage> findById(long id);

    List<Bijlage> findByTrajectIdOrderByIdDesc(long trajectId);

    List<Bijlage> findByTrajectIdAndVerwijzingOrderById(long trajectId, String verwijzing);
}
