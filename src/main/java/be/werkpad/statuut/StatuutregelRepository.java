package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import java.util.List;
import org.springframework.data.repository.Repository;

interface StatuutregelRepository extends Repository<Statuutregel, Long> {
    List<Statuutregel> findByStatuutOrderByGeldigVan(Inkomensstatuut statuut);
}
