package be.werkpad.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outcome for one answer: a clean value, nothing at all, or the code of a message with what to fill in there. */
record Uitkomst(@Nullable Object waarde, @Nullable String code, List<Object> gegevens) {
    static Uitkomst goed(Object waarde) {
        return new Uitkomst(waarde, null, List.of());
    }

    static Uitkomst leeg() {
        return new Uitkomst(null, null, List.of());
    }

    static Uitkomst fout(String code, Object... gegevens) {
        return new Uitkomst(null, code, List.of(gegevens));
    }

    boolean isFout() {
        return code != null;
    }
}
