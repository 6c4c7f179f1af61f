package be.werkpad.taak;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaakregelRepository extends Repository<Taakregel, String> {
    Taakregel save(Taakregel regel);

    Optional<Taakregel> findByTaakId(String taakId);

    List<Taakregel> findByTrajectIdOrderByVervaltAscTaakIdAsc(long trajectId);

    List<Taakregel> findAllByOrderByTaakId();

    void deleteByTaakId(String taakId);

    long countByToegewezenAan(@Nullable String account);

    long countByToegewezenAanIsNullAndTeamIn(Collection<String> teams);

    @Query("select r from Taakregel r where r.toegewezenAan = :account order by r.vervalt nulls last, r.taakId")
    List<Taakregel> vanPersoon(String account);

    @Query("select r from Taakregel r where r.toegewezenAan = :account order by r.vervalt nulls last, r.taakId")
    Page<Taakregel> mijn(String account, Pageable page);

    @Query("""
            select r from Taakregel r where r.toegewezenAan is null and r.team in :teams
            order by r.vervalt nulls last, r.taakId""")
    Page<Taakregel> vrijVoor(Collection<String> teams, Pageable page);
}
