package be.werkpad.formulier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

interface FormulierantwoordRepository extends Repository<Formulierantwoord, Long> {
    Formulierantwoord save(Formulierantwoord antwoord);

    Optional<Formulierantwoord> findById(long id);

    Optional<Formulierantwoord> findFirstByTrajectIdAndFormulierOrderByIdDesc(long trajectId, String formulier);

    Optional<Formulierantwoord> findFirstByTrajectIdAndWerkpostIdAndFormulierOrderByIdDesc(
            long trajectId, long werkpostId, String formulier);

    Optional<Formulierantwoord> findFirstByInstantieIdAndFormulierAndWerkpostIdOrderByIdDesc(
            String instantieId, String formulier, @Nullable Long werkpostId);

    Optional<Formulierantwoord> findFirstByPlaatsingIdAndFormulierOrderByIdDesc(long plaatsingId, String formulier);

    List<Formulierantwoord> findByPlaatsingIdAndFormulierOrderById(long plaatsingId, String formulier);

    Optional<Formulierantwoord> findFirstByTaakId(String taakId);

    List<Formulierantwoord> findByTrajectIdOrderById(long trajectId);

    Optional<Formulierantwoord> findFirstByTrajectIdAndInstantieIdAndFormulierOrderByIdDesc(
            long trajectId, String instantieId, String formulier);

    List<Formulierantwoord> findByTrajectIdAndInstantieId(long trajectId, String instantieId);
}
