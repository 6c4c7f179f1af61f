package be.werkpad.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GeplandContactRepository extends Repository<GeplandContact, Long> {
    GeplandContact save(GeplandContact contact);

    Optional<GeplandContact> findById(long id);

    List<GeplandContact> findByTrajectIdInAndStatusOrderByDatumAscIdAsc(
            Collection<Long> trajectIds, GeplandContact.Stand status);
}
