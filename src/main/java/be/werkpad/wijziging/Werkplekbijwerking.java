package be.werkpad.wijziging;

import be.werkpad.document.Antwoordbijwerking;
import be.werkpad.document.Documentreeks;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Papers tell where at the werkpost the client works now: not what was only proposed, nor what was taken back. */
@Component
class Werkplekbijwerking implements Antwoordbijwerking {
    private final WijzigingRepository wijzigingen;
    private final FormulierantwoordZoeken antwoorden;

    Werkplekbijwerking(WijzigingRepository wijzigingen, FormulierantwoordZoeken antwoorden) {
        this.wijzigingen = wijzigingen;
        this.antwoorden = antwoorden;
    }

    @Override
    public String formulier() {
        return "werkplek-vastleggen";
    }

    @Override
    public void werkBij(Documentreeks reeks, Map<String, Object> velden) {
        velden.clear();
        velden.putAll(nu(reeks));
    }

    private Map<String, Object> nu(Documentreeks reeks) {
        return wijzigingen.findByTrajectIdOrderById(reeks.trajectId()).stream()
                .filter(wijziging -> geldt(wijziging.kaart(), reeks))
                .reduce((eerder, later) -> later)
                .flatMap(wijziging -> bijBlad(reeks.trajectId(), wijziging.antwoordId()))
                .map(AntwoordKaart::antwoorden)
                .orElse(Map.of());
    }

    private static boolean geldt(WijzigingKaart wijziging, Documentreeks reeks) {
        return wijziging.soort() == Wijzigingssoort.WERKPOST
                && !wijziging.isTeruggedraaid()
                && Objects.equals(wijziging.plaatsingId(), reeks.plaatsingId());
    }

    private Optional<AntwoordKaart> bijBlad(long trajectId, long antwoordId) {
        var samen = antwoorden.zelfdeInstantie(antwoordId);
        return antwoorden.alle(trajectId).stream()
                .filter(kaart -> kaart.formulier().equals(formulier()) && samen.contains(kaart.id()))
                .reduce((eerder, later) -> later);
    }
}
