package be.werkpad.document;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OvereenkomstnazichtRepository extends Repository<Overeenkomstnazicht, Long> {
    Overeenkomstnazicht saveAndFlush(Overeenkomstnazicht nazicht);

    List<Overeenkomstnazicht> findByRegelgevingCodeOrderById(String regelgevingCode);
}
