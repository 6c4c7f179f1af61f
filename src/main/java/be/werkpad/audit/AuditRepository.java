package be.werkpad.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Adds and reads. There is no way to change or delete. */
interface AuditRepository extends Repository<AuditRegelEntity, Long> {
    AuditRegelEntity save(AuditRegelEntity regel);

    List<AuditRegelEntity> findByKetenAndNrGreaterThanOrderByNr(String keten, long nr, Limit limit);

    List<AuditRegelEntity> findByTrajectIdOrderByNrDesc(long trajectId);
}
