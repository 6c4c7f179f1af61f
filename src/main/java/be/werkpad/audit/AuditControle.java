package be.werkpad.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Walks along every chain and reports what does not fit. */
@Component
public class AuditControle {
    private static final int PAGINA = 500;

    private final KetenRepository ketens;
    private final AuditRepository regels;
    private final EntityManager entities;

    AuditControle(KetenRepository ketens, AuditRepository regels, EntityManager entities) {
        this.ketens = ketens;
        this.regels = regels;
        this.entities = entities;
    }

    /** What was altered, removed or inserted, in plain Dutch; empty when the trail is intact. */
    @Transactional(readOnly = true)
    public List<String> controleer() {
        var bevindingen = new ArrayList<String>();
        for (var keten : ketens.zonderKop()) {
            bevindingen.add("Keten %s heeft regels maar geen kop.".formatted(keten));
        }
        for (var kop : ketens.alle()) {
            controleer(kop, bevindingen);
        }
        return bevindingen;
    }

    private void controleer(Kop kop, List<String> bevindingen) {
        var vorige = new Kop(kop.keten(), 0, Kop.BEGIN);
        List<Schakel> pagina;
        do {
            pagina = pagina(vorige);
            for (var schakel : pagina) {
                vergelijk(vorige, schakel, bevindingen);
                vorige = new Kop(kop.keten(), schakel.nr(), schakel.hash());
            }
        } while (pagina.size() == PAGINA);
        vergelijkMetKop(vorige, kop, ketens.kop(kop.keten()), bevindingen);
    }

    /** Rows and head change together, so the end found lies between the head read before and the one read after. */
    private static void vergelijkMetKop(Kop einde, Kop voor, Kop na, List<String> bevindingen) {
        if (einde.nr() < voor.nr()) {
            bevindingen.add("Keten %s eindigt bij regel %d, verwacht %d: regels verwijderd."
                    .formatted(voor.keten(), einde.nr(), voor.nr()));
        } else if (einde.nr() > na.nr()) {
            bevindingen.add("Keten %s eindigt bij regel %d, verwacht %d: regels toegevoegd."
                    .formatted(voor.keten(), einde.nr(), na.nr()));
        } else if (einde.nr() == na.nr() && !einde.hash().equals(na.hash())) {
            bevindingen.add("Keten %s: de laatste regel %d is vervangen.".formatted(voor.keten(), einde.nr()));
        }
    }

    private List<Schakel> pagina(Kop vorige) {
        var pagina = regels.findByKetenAndNrGreaterThanOrderByNr(vorige.keten(), vorige.nr(), Limit.of(PAGINA)).stream()
                .map(AuditRegelEntity::schakel)
                .toList();
        entities.clear();
        return pagina;
    }

    private static void vergelijk(Kop vorige, Schakel schakel, List<String> bevindingen) {
        if (schakel.nr() != vorige.nr() + 1) {
            bevindingen.add("Keten %s: na regel %d ontbreken regels tot %d."
                    .formatted(schakel.keten(), vorige.nr(), schakel.nr()));
        }
        if (!schakel.vorigeHash().equals(vorige.hash())) {
            bevindingen.add(
                    "Keten %s: regel %d sluit niet aan op de vorige regel.".formatted(schakel.keten(), schakel.nr()));
        }
        if (!schakel.klopt()) {
            bevindingen.add("Keten %s: regel %d is gewijzigd.".formatted(schakel.keten(), schakel.nr()));
        }
    }
}
