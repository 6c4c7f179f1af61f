package be.werkpad.afwezigheid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AfwezigheidRepository extends Repository<Afwezigheid, Long> {
    Afwezigheid save(Afwezigheid afwezigheid);

    Optional<Afwezigheid> findById(long id);

    void delete(Afwezigheid afwezigheid);

    List<Afwezigheid> findByLaatsteDagGreaterThanEqualOrderByEersteDagAscIdAsc(LocalDate vandaag);

    @Query("""
            select a.account from Afwezigheid a
            where a.vervanger = :vervanger and a.laatsteDag >= :dag and a.eersteDag <= :dag
            order by a.account""")
    List<String> vervangenDoor(String vervanger, LocalDate dag);

    @Query("""
            select a.vervanger from Afwezigheid a
            where a.account = :account and a.laatsteDag >= :dag and a.eersteDag <= :dag""")
    Optional<String> vervangerVan(String account, LocalDate dag);

    /** Overlapping absences of this person. */
    @Query("""
            select count(a) > 0 from Afwezigheid a
            where a.account = :account and a.laatsteDag >= :eerste and a.eersteDag <= :laatste""")
    boolean isAfwezig(String account, LocalDate eerste, LocalDate laatste);

    @Query("""
            select count(a) > 0 from Afwezigheid a
            where a.vervanger = :account and a.laatsteDag >= :eerste and a.eersteDag <= :laatste""")
    boolean vervangtIemand(String account, LocalDate eerste, LocalDate laatste);
}
