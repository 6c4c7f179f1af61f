package be.werkpad.formulier;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FormulierversieRepository extends Repository<Formulierversie, Long> {
    Optional<Formulierversie> findByHash(String hash);

    Optional<Formulierversie> findById(long id);

    Formulierversie saveAndFlush(Formulierversie versie);
}
