package be.werkpad.prestatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.norm.NormBepalen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures the work for a client against what was agreed (CH-5e-3). */
@Component
@Transactional
public class Buffermeter {
    private static final String DREMPEL = "budget.buffer.waarschuwing";

    private final BudgetRepository budgetten;
    private final PrestatieRepository prestaties;
    private final NormBepalen normen;
    private final Audittrail audit;
    private final Clock clock;

    Buffermeter(
            BudgetRepository budgetten,
            PrestatieRepository prestaties,
            NormBepalen normen,
            Audittrail audit,
            Clock clock) {
        this.budgetten = budgetten;
        this.prestaties = prestaties;
        this.normen = normen;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of the budget that holds today; empty when none was agreed. */
    public Optional<Bufferstand> stand(long trajectId) {
        return budget(trajectId, LocalDate.now(clock)).map(afspraak -> stand(afspraak.kaart()));
    }

    /** Whether the budget was spent before this work. */
    boolean isOp(NieuwePrestatie nieuw) {
        return nieuw.trajectId() != null
                && budget(nieuw.trajectId(), nieuw.datum())
                        .map(afspraak -> stand(afspraak.kaart()))
                        .filter(stand -> stand.gebruikt() + nieuw.minuten() > stand.budgetMinuten())
                        .isPresent();
    }

    /** The warning that the buffer is nearly used, the first time only. */
    Optional<String> bekijk(PrestatieKaart prestatie) {
        var trajectId = prestatie.trajectId();
        if (trajectId == null || prestatie.gepland()) {
            return Optional.empty();
        }
        return budget(trajectId, prestatie.datum())
                .filter(afspraak -> stand(afspraak.kaart()).isBijnaOp())
                .filter(afspraak -> afspraak.waarschuw(LocalDate.now(clock)))
                .map(afspraak -> {
                    audit.noteer(Actie.BUFFER_BIJNA_OP, trajectId, "budget", null, Map.of());
                    return "De buffer voor onverwacht werk is bijna op. Bespreek dit met je coördinator.";
                });
    }

    private Bufferstand stand(Budgetkaart budget) {
        var werk = prestaties.findByTrajectIdAndDatumBetween(budget.trajectId(), budget.van(), budget.tot()).stream()
                .map(Prestatie::kaart)
                .filter(prestatie -> prestatie.soort().isClientgebonden())
                .toList();
        return new Bufferstand(
                budget,
                werk.stream().mapToInt(PrestatieKaart::minuten).sum(),
                werk.stream()
                        .filter(prestatie -> !prestatie.gepland())
                        .mapToInt(PrestatieKaart::minuten)
                        .sum(),
                normen.getal(DREMPEL, LocalDate.now(clock)).intValue());
    }

    private Optional<Budgetafspraak> budget(long trajectId, LocalDate dag) {
        return budgetten.findByTrajectIdOrderByIdDesc(trajectId).stream()
                .filter(afspraak -> afspraak.kaart().geldtOp(dag))
                .findFirst();
    }
}
