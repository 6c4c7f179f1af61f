package be.werkpad.vertegenwoordiging;

import be.werkpad.client.Vertegenwoordiging;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who signs for a protected person (domein G.5, EX-4). Without representation: the client. Bewind over person or goods
 * only: client and bewindvoerder. Bewind over both: one bewindvoerder, at least a professional one. A lasthebber: by a
 * registered mandate. A clash of interests: all of them. A partly able client always signs too.
 */
public final class Vertegenwoordigingsmatrix {
    private Vertegenwoordigingsmatrix() {}

    /** @param op the day on which is signed */
    public static Tekenaars tekenaars(VertegenwoordigingKaart stand, LocalDate op) {
        if (stand.soort() == Vertegenwoordiging.GEEN) {
            return new Tekenaars(true, List.of());
        }
        var bevoegd = stand.mensen().stream()
                .filter(mens -> mens.bevoegdheid().dekt(stand.soort()) && mens.magOp(op))
                .toList();
        return new Tekenaars(clientTekent(stand), handtekeningen(bevoegd, stand.belangenconflict()));
    }

    private static boolean clientTekent(VertegenwoordigingKaart stand) {
        var eenSoortBewind = stand.soort() == Vertegenwoordiging.BEWIND_PERSOON
                || stand.soort() == Vertegenwoordiging.BEWIND_GOEDEREN;
        return eenSoortBewind || stand.clientTekentMee();
    }

    private static List<Set<Long>> handtekeningen(List<VertegenwoordigerKaart> bevoegd, boolean allemaal) {
        if (allemaal && !bevoegd.isEmpty()) {
            return bevoegd.stream().map(mens -> Set.of(mens.id())).toList();
        }
        var professioneel =
                bevoegd.stream().filter(VertegenwoordigerKaart::professioneel).toList();
        var gekozen = new LinkedHashSet<Long>();
        (professioneel.isEmpty() ? bevoegd : professioneel).forEach(mens -> gekozen.add(mens.id()));
        return List.of(gekozen);
    }
}
