package be.werkpad.onkosten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OnkostRepository extends Repository<Onkost, Long> {
    Onkost save(Onkost onkost);

    Optional<Onkost> findById(long id);

    List<Onkost> findByClientIdAndIngetrokkenOpIsNullAndDagBetweenOrderByDag(
            long clientId, LocalDate van, LocalDate tot);

    List<Onkost> findByPlaatsingIdOrderByDagDesc(long plaatsingId);

    @Query("""
            select count(o) > 0 from Onkost o join o.bewijzen b
            where o.clientId = :clientId and o.ingetrokkenOp is null and b.hash = :hash""")
    boolean heeftBewijs(long clientId, String hash);

    /** Holds the person until the end of the transaction: the sums of a year cannot change between reading and writing. */
    @Query(value = "select id from client where id = :clientId for update", nativeQuery = true)
    long vergrendel(long clientId);
}
