package be.werkpad.herinnering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HerinneringRepository extends Repository<Herinnering, Long> {
    Herinnering saveAndFlush(Herinnering herinnering);

    Optional<Herinnering> findByAccountAndDag(String account, LocalDate dag);

    @Query("select h.account from Herinnering h where h.dag = :dag")
    List<String> accountsVan(LocalDate dag);

    @Query("""
            select h.account from Herinnering h
            where h.dag = :dag and h.status = 'MISLUKT' and h.volgendePoging <= :nu""")
    List<String> opnieuwTeProberen(LocalDate dag, Instant nu);
}
