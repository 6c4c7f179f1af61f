package be.werkpad.noodtoegang;

import be.werkpad.traject.BijzondereToegang;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has such access now, and who had it. */
@Component
@Transactional(readOnly = true)
public class NoodtoegangZoeken implements BijzondereToegang {
    private final NoodtoegangRepository toegangen;
    private final Clock clock;

    NoodtoegangZoeken(NoodtoegangRepository toegangen, Clock clock) {
        this.toegangen = toegangen;
        this.clock = clock;
    }

    @Override
    public boolean heeft(String account, long trajectId) {
        return toegangen.existsByAccountAndTrajectIdAndTotAfter(account, trajectId, clock.instant());
    }

    public List<NoodtoegangKaart> lopendVan(String account) {
        return toegangen.findByAccountAndTotAfterOrderByIdDesc(account, clock.instant()).stream()
                .map(Noodtoegang::kaart)
                .toList();
    }

    /** The last ones of everybody, newest first. */
    public List<NoodtoegangKaart> laatste() {
        return toegangen.findTop200ByOrderByIdDesc().stream()
                .map(Noodtoegang::kaart)
                .toList();
    }

    public long nogNaTeKijken() {
        return toegangen.countByNagekekenDoorIsNull();
    }
}
