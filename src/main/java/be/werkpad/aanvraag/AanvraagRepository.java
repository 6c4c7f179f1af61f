package be.werkpad.aanvraag;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AanvraagRepository extends Repository<Documentaanvraag, Long> {
    Documentaanvraag saveAndFlush(Documentaanvraag aanvraag);

    Optional<Documentaanvraag> findById(long id);

    Optional<Documentaanvraag> findByLopendTrajectId(long trajectId);

    List<Documentaanvraag> findByTrajectIdOrderByIdDesc(long trajectId);
}
