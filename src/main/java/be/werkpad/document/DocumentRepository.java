package be.werkpad.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {
    Document saveAndFlush(Document document);

    Optional<Document> findById(long id);

    List<Document> findByTrajectIdOrderById(long trajectId);

    List<Document> findByReeksOrderByVersie(String reeks);

    List<Document> findByEindversieIsNotNullAndSoortInOrderById(Collection<Documentsoort> soorten);

    Optional<Document> findFirstByReeksOrderByVersieDesc(String reeks);

    boolean existsByOpmaakRegelgevingCode(String code);
}
