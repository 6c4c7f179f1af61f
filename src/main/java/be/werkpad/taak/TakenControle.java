package be.werkpad.taak;

import be.werkpad.taak.Takenmotor.OpenTaak;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Ids of tasks that stand in only one of the two, or with another name, person or date; empty when all is well. */
    public List<String> verschillen() {
        var inbox = regels.findAllByOrderByTaakId().stream()
                .map(Taakregel::kaart)
                .map(taak -> new OpenTaak(taak.id(), taak.naam(), taak.toegewezenAan(), milli(taak.vervalt())))
                .collect(Collectors.toSet());
        var engine = Set.copyOf(motor.openTaken());
        return Stream.concat(
                        inbox.stream().filter(taak -> !engine.contains(taak)),
                        engine.stream().filter(taak -> !inbox.contains(taak)))
                .map(OpenTaak::id)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Instant milli(@Nullable Instant vervalt) {
        return vervalt == null ? null : vervalt.truncatedTo(ChronoUnit.MILLIS);
    }
}
