package be.werkpad.werkpost;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WerkpostRepository extends Repository<Werkpost, Long> {
    Werkpost save(Werkpost werkpost);

    boolean existsByCode(String code);

    Optional<Werkpost> findById(long id);

    Optional<Werkpost> findByCode(String code);

    List<Werkpost> findAllByOrderByNaamAscCodeAsc();

    /** @param deel in lower case, with ! before a wildcard */
    @Query("""
            select w from Werkpost w
            where lower(concat(w.code, ' ', w.naam, ' ', w.gemeente)) like concat('%', :deel, '%') escape '!'
            order by w.naam, w.code""")
    List<Werkpost> metTekst(String deel, Limit limit);
}
