package be.werkpad.taak;

import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the inbox equals the engine's open tasks. */
@Component
@Transactional(readOnly = true)
public class TakenControle {
    private final TaakregelRepository regels;
    private final Takenmotor motor;

    TakenControle(TaakregelRepository regels, Takenmotor motor) {
        this.regels = regels;
        this.motor = motor;
    }

    /** Ids of tasks that stand in only one of the two; empty when all is well. */
    public List<String> verschillen() {
        var inbox = new TreeSet<>(
                regels.findAllByOrderByTaakId().stream().map(Taakregel::taakId).toList());
        var engine = new TreeSet<>(motor.openTaken());
        var verschillen = new TreeSet<>(inbox);
        verschillen.addAll(engine);
        inbox.retainAll(engine);
        verschillen.removeAll(inbox);
        return List.copyOf(verschillen);
    }
}
