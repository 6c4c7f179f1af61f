package be.werkpad.formulier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression can see: all answers, and inside a list the row it is in ({@code this}) and the one around it. */
record Bereik(Map<?, ?> wortel, Map<?, ?> rij, @Nullable Bereik ouder) {
    static Bereik van(Map<?, ?> wortel) {
        return new Bereik(wortel, wortel, null);
    }

    Bereik met(Map<?, ?> rij) {
        return new Bereik(wortel, rij, this);
    }

    /** As form-js sees it: a bare name is an answer of the whole form, {@code this.x} one of the row. */
    @Nullable
    Object waarde(String naam) {
        var pad = Arrays.asList(naam.split("\\."));
        return switch (pad.get(0)) {
            case "this", "_this_" -> Pad.lees(rij, pad.subList(1, pad.size()));
            case "parent", "_parent_" -> ouder == null ? null : Pad.lees(ouder.rij, pad.subList(1, pad.size()));
            default -> Pad.lees(wortel, pad);
        };
    }

    /** As our own properties see it: first the row, then the whole form. */
    @Nullable
    Object verwijzing(String naam) {
        List<String> pad = Arrays.asList(naam.split("\\."));
        var dichtbij = Pad.lees(rij, pad);
        return dichtbij == null ? Pad.lees(wortel, pad) : dichtbij;
    }
}
