package be.werkpad.tekenlink;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TekenlinkRepository extends Repository<Tekenlink, Long> {
    Tekenlink saveAndFlush(Tekenlink link);

    Optional<Tekenlink> findBySleutelhash(String sleutelhash);

    List<Tekenlink> findByTekenvakIdOrderByIdDesc(long tekenvakId);
}
