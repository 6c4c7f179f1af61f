package be.werkpad.traject;

import be.werkpad.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads trajecten. Does not check who asks: pages and API go through {@link TrajectToegang}. */
@Component
@Transactional(readOnly = true)
public class TrajectZoeken {
    private static final Set<TrajectStatus> OPEN = Set.of(TrajectStatus.AANGEMELD, TrajectStatus.LOPEND);

    private final TrajectRepository trajecten;

    TrajectZoeken(TrajectRepository trajecten) {
        this.trajecten = trajecten;
    }

    public TrajectKaart metId(long id) {
        return trajecten.findById(id).map(Traject::kaart).orElseThrow(() -> new NotFoundException("No traject " + id));
    }

    /** Empty for a process that has no dossier of ours. */
    public Optional<TrajectKaart> zoek(long id) {
        return trajecten.findById(id).map(Traject::kaart);
    }

    public TrajectKaart metCode(String code) {
        return trajecten
                .findByCode(code)
                .map(Traject::kaart)
                .orElseThrow(() -> new NotFoundException("No traject with this code"));
    }

    public List<TrajectKaart> metIds(Collection<Long> ids) {
        return trajecten.findByIdIn(ids).stream().map(Traject::kaart).toList();
    }

    public List<TrajectKaart> vanClient(long clientId) {
        return trajecten.findByClientId(clientId).stream().map(Traject::kaart).toList();
    }

    /** Those of one jobcoach that are not ended. */
    public List<TrajectKaart> openVanCoach(String account) {
        return trajecten.findByCoachAndStatusIn(account, OPEN).stream()
                .map(Traject::kaart)
                .toList();
    }

    /** All trajecten that are not ended. */
    public List<TrajectKaart> open() {
        return trajecten.findByStatusIn(OPEN).stream().map(Traject::kaart).toList();
    }

    /** @param code part of a code in capitals; null for everything */
    record Zoekvraag(@org.jspecify.annotations.Nullable String code, List<Long> clienten) {}

    Page<TrajectKaart> zichtbaarVoor(
            List<String> accounts, @org.jspecify.annotations.Nullable String antenne, Zoekvraag vraag, Pageable page) {
        return trajecten
                .zichtbaarVoor(accounts.isEmpty(), accounts, antenne, vraag.code(), vraag.clienten(), page)
                .map(Traject::kaart);
    }
}
