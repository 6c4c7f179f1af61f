package be.werkpad.termijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A timer or the due date of a task that waits in the engine.
 *
 * @param stap its name in the model, for people
 * @param onderwerpId as in {@link Termijnadres}
 * @param datum null when the engine has no date for it
 */
public record EngineTermijn(
        String stap,
        @Nullable Long plaatsingId,
        String sleutel,
        @Nullable Long onderwerpId,
        @Nullable LocalDate datum) {}
