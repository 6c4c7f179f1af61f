package be.werkpad.wijziging;

import be.werkpad.document.Antwoordbijwerking;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A nota is signed before its day: it says from when the last change holds, and nothing else of what was talked about. */
@Component
class Ingangsdagbijwerking implements Antwoordbijwerking {
    private final WijzigingRepository wijzigingen;

    Ingangsdagbijwerking(WijzigingRepository wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    @Override
    public String formulier() {
        return "wijziging-beschrijven";
    }

    @Override
    public void werkBij(Documentreeks reeks, Map<String, Object> velden) {
        if (reeks.soort() != Documentsoort.AFSPRAKENNOTA) {
            return;
        }
        velden.clear();
        wijzigingen.findByTrajectIdOrderById(reeks.trajectId()).stream()
                .map(Wijziging::kaart)
                .filter(wijziging -> wijziging.soort().isInDeNota() && !wijziging.isTeruggedraaid())
                .filter(wijziging -> wijziging.plaatsingId() == null
                        || wijziging.plaatsingId().equals(reeks.plaatsingId()))
                .reduce((eerder, later) -> later)
                .ifPresent(wijziging -> velden.put("vanaf", wijziging.vanaf().toString()));
    }
}
