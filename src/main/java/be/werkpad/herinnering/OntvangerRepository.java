package be.werkpad.herinnering;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OntvangerRepository extends Repository<Ontvanger, Long> {
    Ontvanger save(Ontvanger ontvanger);

    Optional<Ontvanger> findByAccount(String account);

    List<Ontvanger> findByGewenstTrueAndEmailIsNotNullOrderByAccount();
}
