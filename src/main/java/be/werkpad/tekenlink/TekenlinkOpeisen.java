package be.werkpad.tekenlink;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims the mail of one slot before it is sent, and keeps how it went; each in a transaction of its own, since the mail
 * itself belongs to none (ADR 20).
 */
@UseCase
class TekenlinkOpeisen {
    private final TekenlinkRepository links;
    private final TekenlinkMaken maken;
    private final Clock clock;

    TekenlinkOpeisen(TekenlinkRepository links, TekenlinkMaken maken, Clock clock) {
        this.links = links;
        this.maken = maken;
        this.clock = clock;
    }

    /** Empty when a link of this slot was mailed, or may have been. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<TekenlinkMaken.Gemaakt> eisOp(long ondertekeningId, long vakId) {
        return links.findByTekenvakIdOrderByIdDesc(vakId).stream().anyMatch(Tekenlink::isGemaild)
                ? Optional.empty()
                : Optional.of(maken.omTeMailen(ondertekeningId, vakId));
    }

    /**
     * For a reminder. Empty unless the newest link was mailed, was not used, and is the only one that was mailed. It stops
     * working: of an earlier link only the fingerprint is known, so the mail brings another one.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<TekenlinkMaken.Gemaakt> eisHerinneringOp(long ondertekeningId, long vakId) {
        var eerder = links.findByTekenvakIdOrderByIdDesc(vakId);
        var magNogEens = eerder.stream().filter(Tekenlink::isGemaild).count() == 1
                && eerder.get(0).isGemaild()
                && eerder.get(0).werktNog(clock.instant());
        return magNogEens ? Optional.of(maken.omTeMailen(ondertekeningId, vakId)) : Optional.empty();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rondAf(String sleutel, Mailstand uitkomst) {
        var link = links.findBySleutelhash(new Sleutel(sleutel).hash()).orElseThrow();
        link.isGemaild(uitkomst, clock.instant());
        links.saveAndFlush(link);
    }
}
