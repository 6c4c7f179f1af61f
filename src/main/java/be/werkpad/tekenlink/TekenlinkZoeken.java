package be.werkpad.tekenlink;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links that were made for a slot. The caller has checked who may know. */
@Component
@Transactional(readOnly = true)
public class TekenlinkZoeken {
    private final TekenlinkRepository links;
    private final Clock clock;

    TekenlinkZoeken(TekenlinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Newest first. */
    public List<TekenlinkKaart> vanVak(long vakId) {
        return links.findByTekenvakIdOrderByIdDesc(vakId).stream()
                .map(link -> link.kaart(clock))
                .toList();
    }
}
