package be.werkpad.mandaat;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MandaatRepository extends Repository<Tekenmandaat, Long> {
    Tekenmandaat save(Tekenmandaat mandaat);

    Optional<Tekenmandaat> findById(long id);

    List<Tekenmandaat> findByAccount(String account);

    List<Tekenmandaat> findAllByOrderByAccountAscVanDesc();
}
