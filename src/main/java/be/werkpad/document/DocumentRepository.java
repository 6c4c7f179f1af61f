package be.werkpad.document;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {
    Document saveAndFlush(Document document);

    Optional<Document> findById(long id);

    /** Waits for whoever holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> opSlot(long id);

    List<Document> findByTrajectIdOrderById(long trajectId);

    List<Document> findByReeksOrderByVersie(String reeks);

    List<Document> findByEindversieIsNotNullAndSoortInOrderById(Collection<Documentsoort> soorten);

    Optional<Document> findFirstByReeksOrderByVersieDesc(String reeks);

    boolean existsByOpmaakRegelgevingCode(String code);
}
