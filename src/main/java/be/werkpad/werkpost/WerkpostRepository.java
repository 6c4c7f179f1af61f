package be.werkpad.werkpost;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WerkpostRepository extends Repository<Werkpost, Long> {
    Werkpost save(Werkpost werkpost);

    boolean existsByCode(String code);

    Optional<Werkpost> findById(long id);

    Optional<Werkpost> findByCode(String code);

    List<Werkpost> findAllByOrderByNaamAscCodeAsc();
}
