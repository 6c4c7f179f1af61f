package be.werkpad.plaatsing.process;

import be.werkpad.engine.ProcessVariable;
import be.werkpad.engine.ProcessVariables;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Why and when the work ends, as far as the process knows.
 *
 * @param uitkomst what was decided about the trial; an extension or "go on" from before no longer counts
 */
record Stopgegevens(@Nullable String uitkomst, @Nullable LocalDate laatsteDag, String reden) {
    static final String ANDERE_WERKPOST = "ANDERE_WERKPOST";
    private static final Set<String> STOPT = Set.of("STOPPEN", ANDERE_WERKPOST);
    private static final ProcessVariable<String> EINDDATUM = new ProcessVariable<>("plaatsingEinddatum", String.class);
    private static final ProcessVariable<String> INITIATIEF = new ProcessVariable<>("initiatief", String.class);

    static Stopgegevens van(VariableScope scope) {
        var uitkomst = ProcessVariables.UITKOMST.find(scope);
        var einddatum = EINDDATUM.find(scope);
        var initiatief = INITIATIEF.find(scope);
        var beslist = uitkomst != null && STOPT.contains(uitkomst) ? uitkomst : null;
        var reden = initiatief != null ? initiatief : beslist;
        return new Stopgegevens(
                beslist, einddatum == null ? null : LocalDate.parse(einddatum), reden == null ? "WERK_GESTOPT" : reden);
    }

    boolean isBeslist() {
        return uitkomst != null;
    }
}
