package be.werkpad.ondertekening;

import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OndertekeningRepository extends Repository<Ondertekening, Long> {
    Ondertekening saveAndFlush(Ondertekening ondertekening);

    Optional<Ondertekening> findById(long id);

    /** Waits for whoever is changing it; two signatures at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Ondertekening o where o.id = :id")
    Optional<Ondertekening> opSlot(long id);

    List<Ondertekening> findByTrajectIdOrderByIdDesc(long trajectId);

    @Query("select o from Ondertekening o where o.documentId = :id or o.bijgevoegd.documentId = :id order by o.id desc")
    List<Ondertekening> vanDocument(long id);

    /** Only ids: a round is read when its lock is held, so that nobody acts on what was. */
    @Query("select o.id from Ondertekening o join o.lopend document where document = :documentId")
    List<Long> idsVanDocument(long documentId);

    @Query("select o.id from Ondertekening o where o.trajectId = :trajectId and o.status = :status")
    List<Long> idsVanTraject(long trajectId, Status status);

    @Query("""
            select o.id from Ondertekening o
            where o.plaatsingId = :plaatsingId and o.status = :status and o.documentsoort in :soorten""")
    List<Long> idsVanPlaatsing(long plaatsingId, Status status, Collection<Documentsoort> soorten);

    Optional<Ondertekening> findFirstByPlaatsingIdAndDocumentsoortOrderByIdDesc(long plaatsingId, Documentsoort soort);

    Optional<Ondertekening> findFirstByPlaatsingIdAndDocumentsoortAndStatusOrderByIdDesc(
            long plaatsingId, Documentsoort documentsoort, Status status);
}
