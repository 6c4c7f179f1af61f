package be.werkpad.tekenlink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TekenlinkRepository extends Repository<Tekenlink, Long> {
    Tekenlink saveAndFlush(Tekenlink link);

    /** In the database, so that several openings at once are all counted and none is refused. */
    @Modifying
    @Query("update Tekenlink t set t.laatstGeopendOp = :op, t.aantalGeopend = t.aantalGeopend + 1 where t.id = :id")
    void telOpening(long id, Instant op);

    Optional<Tekenlink> findBySleutelhash(String sleutelhash);

    List<Tekenlink> findByTekenvakIdOrderByIdDesc(long tekenvakId);
}
