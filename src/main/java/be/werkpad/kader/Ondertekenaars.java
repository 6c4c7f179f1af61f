package be.werkpad.kader;

import be.werkpad.client.Vertegenwoordiging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who must sign the afsprakennota (G.5): three parties, and the representative where the client has one. */
public final class Ondertekenaars {
    private static final Set<String> DIENST = Set.of("JOBCOACH", "DIENST");
    private static final Set<Vertegenwoordiging> ONDER_BEWIND =
            EnumSet.of(Vertegenwoordiging.BEWIND_PERSOON, Vertegenwoordiging.BEWIND_GOEDEREN, Vertegenwoordiging.BEIDE);

    private Ondertekenaars() {}

    /**
     * A client always signs too, also when partly able. A lasthebber signs by mandate, so only when asked.
     *
     * @return plain Dutch, who is still missing; empty when all have signed
     */
    public static List<String> ontbrekende(Collection<String> rollen, @Nullable Vertegenwoordiging vertegenwoordiging) {
        var ontbreekt = new ArrayList<String>();
        if (!rollen.contains("CLIENT")) {
            ontbreekt.add("de cliënt");
        }
        if (vertegenwoordiging != null
                && ONDER_BEWIND.contains(vertegenwoordiging)
                && !rollen.contains("VERTEGENWOORDIGER")) {
            ontbreekt.add("de bewindvoerder");
        }
        if (!rollen.contains("WERKGEVER")) {
            ontbreekt.add("de werkgever");
        }
        if (rollen.stream().noneMatch(DIENST::contains)) {
            ontbreekt.add("de jobcoach of de dienst");
        }
        return List.copyOf(ontbreekt);
    }
}
