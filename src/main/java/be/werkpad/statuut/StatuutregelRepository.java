package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StatuutregelRepository extends Repository<Statuutregel, Long> {
    Statuutregel saveAndFlush(Statuutregel regel);

    Optional<Statuutregel> findById(long id);

    List<Statuutregel> findByStatuutOrderByGeldigVan(Inkomensstatuut statuut);
}
