package be.werkpad.pop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PopregistratieRepository extends Repository<Popregistratie, Long> {
    Popregistratie saveAndFlush(Popregistratie registratie);

    Optional<Popregistratie> findByDocumentId(long documentId);

    List<Popregistratie> findByTrajectIdOrderByVersie(long trajectId);
}
