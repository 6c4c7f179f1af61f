package be.werkpad.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactverslagRepository extends Repository<Contactverslag, Long> {
    Contactverslag save(Contactverslag verslag);

    List<Contactverslag> findByTrajectIdOrderByDatumDescIdDesc(long trajectId);

    Optional<Contactverslag> findFirstByTrajectIdOrderByDatumDescIdDesc(long trajectId);

    @Query("select v.prestatieId from Contactverslag v where v.trajectId in :trajectIds and v.prestatieId is not null")
    List<Long> prestatiesMetVerslag(Collection<Long> trajectIds);

    /** @param deel in lower case, with ! before a wildcard */
    @Query("""
            select v from Contactverslag v
            where (:alles = true or v.trajectId in :trajectIds)
            and (lower(v.inhoud) like concat('%', :deel, '%') escape '!'
                or lower(v.indruk) like concat('%', :deel, '%') escape '!')
            order by v.datum desc, v.id desc""")
    List<Contactverslag> metTekst(String deel, boolean alles, Collection<Long> trajectIds, Limit limit);
}
