package be.werkpad.overeenkomst;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OvereenkomstRepository extends Repository<Overeenkomst, Long> {
    Overeenkomst save(Overeenkomst overeenkomst);

    List<Overeenkomst> findBySoortAndPartijIdOrderById(Overeenkomstsoort soort, long partijId);
}
