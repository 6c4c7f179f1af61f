package be.werkpad.formulier;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormulierversieRepository extends Repository<Formulierversie, Long> {
    Optional<Formulierversie> findByHash(String hash);

    Optional<Formulierversie> findById(long id);

    /** Keeps a text unless it is there; whoever is second at the same moment waits for the first. */
    @Modifying
    @Query(
            value =
                    "insert into formulierversie (hash, tekst) values (:hash, :tekst) on duplicate key update hash = :hash",
            nativeQuery = true)
    void bewaar(String hash, String tekst);
}
