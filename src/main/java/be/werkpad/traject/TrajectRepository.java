package be.werkpad.traject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrajectRepository extends Repository<Traject, Long> {
    Traject save(Traject traject);

    Optional<Traject> findById(long id);

    Optional<Traject> findByCode(String code);

    boolean existsByCode(String code);

    List<Traject> findByIdIn(Collection<Long> ids);

    List<Traject> findByClientId(long clientId);

    List<Traject> findByStatusIn(Collection<TrajectStatus> statussen);

    List<Traject> findByCoachAndStatusIn(String coach, Collection<TrajectStatus> statussen);

    /**
     * @param alles for a reader who may see all
     * @param accounts whose trajecten, as coach or backup
     * @param zoek part of a code; null when nothing is searched for
     * @param clienten whose trajecten are looked for too
     */
    @Query("""
            select t from Traject t
            where (:alles = true or t.coach in :accounts or t.backup in :accounts or t.antenne = :antenne)
            and (:zoek is null or t.code like concat('%', :zoek, '%') or t.clientId in :clienten)
            order by t.einddatum nulls first, t.id desc""")
    Page<Traject> zichtbaarVoor(
            boolean alles,
            Collection<String> accounts,
            @org.jspecify.annotations.Nullable String antenne,
            @org.jspecify.annotations.Nullable String zoek,
            Collection<Long> clienten,
            Pageable page);
}
