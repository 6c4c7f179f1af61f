package be.werkpad.noodtoegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NoodtoegangRepository extends Repository<Noodtoegang, Long> {
    Noodtoegang save(Noodtoegang toegang);

    Optional<Noodtoegang> findById(long id);

    boolean existsByAccountAndTrajectIdAndTotAfter(String account, long trajectId, Instant nu);

    List<Noodtoegang> findByAccountAndTotAfterOrderByIdDesc(String account, Instant nu);

    List<Noodtoegang> findTop200ByOrderByIdDesc();

    long countByNagekekenDoorIsNull();
}
