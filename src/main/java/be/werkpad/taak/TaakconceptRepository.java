package be.werkpad.taak;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaakconceptRepository extends Repository<Taakconcept, Long> {
    Taakconcept saveAndFlush(Taakconcept concept);

    Optional<Taakconcept> findByTaakIdAndAccount(String taakId, String account);

    @Modifying
    @Query("delete from Taakconcept c where c.taakId = :taakId and c.account = :account")
    void verwijder(String taakId, String account);

    @Modifying
    @Query("update Taakconcept c set c.taakWegOp = :nu where c.taakId = :taakId")
    void taakIsWeg(String taakId, Instant nu);

    @Modifying
    @Query("delete from Taakconcept c where c.taakWegOp < :voor")
    void ruimOp(Instant voor);
}
