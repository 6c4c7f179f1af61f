package be.werkpad.prestatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PrestatieRepository extends Repository<Prestatie, Long> {
    Prestatie save(Prestatie prestatie);

    Optional<Prestatie> findById(long id);

    List<Prestatie> findByTrajectIdOrderByDatumDescIdDesc(long trajectId);

    List<Prestatie> findByTrajectIdInAndSoortOrderByDatumDescIdDesc(Collection<Long> trajectIds, Prestatiesoort soort);

    List<Prestatie> findByMedewerkerAndDatumBetweenOrderByDatumDescIdDesc(
            String medewerker, LocalDate van, LocalDate tot);

    List<Prestatie> findByTrajectIdAndDatumBetween(long trajectId, LocalDate van, LocalDate tot);
}
