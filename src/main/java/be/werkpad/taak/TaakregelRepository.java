package be.werkpad.taak;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaakregelRepository extends Repository<Taakregel, String> {
    Taakregel save(Taakregel regel);

    Optional<Taakregel> findByTaakId(String taakId);

    List<Taakregel> findByTrajectIdOrderByVervaltAscGemaaktAscTaakIdAsc(long trajectId);

    List<Taakregel> findAllByOrderByTaakId();

    void deleteByTaakId(String taakId);

    /** The row and the right to move the task; who comes second waits, and then finds what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Taakregel r where r.taakId = :taakId")
    Optional<Taakregel> opSlot(String taakId);

    @Modifying
    @Query("update Taakregel r set r.client = :naam where r.trajectId = :trajectId")
    void hernoemClient(long trajectId, String naam);

    long countByToegewezenAanIsNullAndTeamIn(Collection<String> teams);

    @Query("select r from Taakregel r where r.toegewezenAan = :account order by r.vervalt nulls last, r.taakId")
    List<Taakregel> vanPersoon(String account);

    @Modifying
    @Query("update Taakregel r set r.werkpost = :naam where r.werkpostId = :werkpostId")
    void hernoemWerkpost(long werkpostId, String naam);
}
