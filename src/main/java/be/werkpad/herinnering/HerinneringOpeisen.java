package be.werkpad.herinnering;

import be.werkpad.herinnering.Herinnering.Status;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims the mail of a person and a day before it is sent, and keeps how it went; each in a transaction of its own, since
 * the mail itself belongs to none.
 */
@UseCase
class HerinneringOpeisen {
    private final HerinneringRepository herinneringen;
    private final Clock clock;

    HerinneringOpeisen(HerinneringRepository herinneringen, Clock clock) {
        this.herinneringen = herinneringen;
        this.clock = clock;
    }

    /** Who has not been looked at on this day. */
    List<String> nogNietGeprobeerd(LocalDate dag, List<String> accounts) {
        var gedaan = herinneringen.accountsVan(dag);
        return accounts.stream().filter(account -> !gedaan.contains(account)).toList();
    }

    /** Whose mail the server did not take, and whose waiting time is over. */
    List<String> opnieuwTeProberen(LocalDate dag) {
        return herinneringen.opnieuwTeProberen(dag, Instant.now(clock));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when another node has it */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void eisOp(String account, LocalDate dag) {
        herinneringen.saveAndFlush(new Herinnering(account, dag));
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when another node was first */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void eisOpnieuwOp(String account, LocalDate dag) {
        var herinnering = herinnering(account, dag);
        herinnering.probeerOpnieuw();
        herinneringen.saveAndFlush(herinnering);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rondAf(String account, LocalDate dag, Status uitkomst) {
        if (uitkomst == Status.MISLUKT) {
            herinnering(account, dag).mislukt(Instant.now(clock));
        } else {
            herinnering(account, dag).rondAf(uitkomst);
        }
    }

    private Herinnering herinnering(String account, LocalDate dag) {
        return herinneringen.findByAccountAndDag(account, dag).orElseThrow();
    }
}
