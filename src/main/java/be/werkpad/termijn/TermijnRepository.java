package be.werkpad.termijn;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TermijnRepository extends Repository<Termijn, Long> {
    Termijn saveAndFlush(Termijn termijn);

    Optional<Termijn> findByOpenSleutel(String openSleutel);

    Optional<Termijn> findFirstByTrajectIdAndPlaatsingIdAndSleutelAndStatusOrderByIdDesc(
            long trajectId, Long plaatsingId, String sleutel, Termijnstatus status);

    Optional<Termijn> findFirstByTrajectIdAndPlaatsingIdIsNullAndSleutelAndStatusOrderByIdDesc(
            long trajectId, String sleutel, Termijnstatus status);

    List<Termijn> findByTrajectIdAndStatusOrderByDatumAscIdAsc(long trajectId, Termijnstatus status);

    List<Termijn> findByTrajectIdAndPlaatsingIdAndStatusOrderByDatumAscIdAsc(
            long trajectId, long plaatsingId, Termijnstatus status);

    List<Termijn> findByTrajectIdAndOnderwerpIdAndStatus(long trajectId, long onderwerpId, Termijnstatus status);

    List<Termijn> findByTrajectIdInAndStatusOrderByDatumAscIdAsc(Collection<Long> trajectIds, Termijnstatus status);

    List<Termijn> findByTrajectIdOrderById(long trajectId);

    List<Termijn> findBySleutelAndStatusInOrderByDatumAscIdAsc(String sleutel, Collection<Termijnstatus> statussen);

    List<Termijn> findBySleutelAndStatusOrderByDatumAscIdAsc(String sleutel, Termijnstatus status);
}
