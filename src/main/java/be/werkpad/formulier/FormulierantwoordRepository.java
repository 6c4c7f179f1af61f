package be.werkpad.formulier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FormulierantwoordRepository extends Repository<Formulierantwoord, Long> {
    Formulierantwoord save(Formulierantwoord antwoord);

    Optional<Formulierantwoord> findById(long id);

    Optional<Formulierantwoord> findFirstByTrajectIdAndFormulierOrderByIdDesc(long trajectId, String formulier);

    Optional<Formulierantwoord> findFirstByInstantieIdAndFormulierOrderByIdDesc(String instantieId, String formulier);

    Optional<Formulierantwoord> findFirstByPlaatsingIdAndFormulierOrderByIdDesc(long plaatsingId, String formulier);

    Optional<Formulierantwoord> findFirstByTaakId(String taakId);

    List<Formulierantwoord> findByTrajectIdOrderById(long trajectId);
}
