package be.werkpad.norm;

import java.util.List;
import org.springframework.data.repository.Repository;

interface NormRepository extends Repository<Norm, Long> {
    Norm save(Norm norm);

    List<Norm> findByCodeOrderByGeldigVan(String code);

    List<Norm> findAllByOrderByCodeAscTrajecttypeAscDienstAscGeldigVanAsc();
}
