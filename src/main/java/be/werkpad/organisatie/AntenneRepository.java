package be.werkpad.organisatie;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AntenneRepository extends Repository<Antenne, Long> {
    Antenne save(Antenne antenne);

    boolean existsByCode(String code);

    Optional<Antenne> findByCode(String code);

    List<Antenne> findAllByOrderByNaam();

    @Query("select a from Antenne a where :postcode member of a.postcodes order by a.naam")
    List<Antenne> metPostcode(String postcode);
}
