package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.wijziging.Wijzigingssoort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Form of the task "Wijziging beschrijven": which werkpost it is about, and whether that decides along. */
@Component
class WijzigingBeschrijvenVerwerker implements FormulierVerwerker {
    static final String PLAATSING = "plaatsing";

    private final PlaatsingZoeken plaatsingen;

    WijzigingBeschrijvenVerwerker(PlaatsingZoeken plaatsingen) {
        this.plaatsingen = plaatsingen;
    }

    @Override
    public String formulier() {
        return "wijziging-beschrijven";
    }

    @Override
    public Set<String> perRonde() {
        return Set.of(ProcessVariables.PLAATSING_ID.name(), WijzigingProcess.WERKPOST_BESLIST.name());
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var soort = Wijzigingssoort.valueOf(inzending.blad().verplicht("soort"));
        var bezig = plaatsingen.bezigVan(inzending.trajectId());
        var samen = "CLIENT_EN_WERKPOST".equals(inzending.tekst("wieBeslist")) && !bezig.isEmpty();
        var variabelen = new HashMap<String, Object>();
        variabelen.put(WijzigingProcess.WERKPOST_BESLIST.name(), soort.isOverEenWerkpost() || samen);
        if (soort.isOverEenWerkpost()) {
            variabelen.put(ProcessVariables.PLAATSING_ID.name(), gekozen(inzending, bezig));
        }
        return variabelen;
    }

    private static long gekozen(Inzending inzending, List<PlaatsingKaart> bezig) {
        if (bezig.isEmpty()) {
            throw DomainException.bijVeld(
                    "wijziging.geenWerkpost", "soort", "De cliënt werkt nu nergens. Kies iets anders.");
        }
        var keuze = inzending.tekst(PLAATSING);
        return bezig.stream()
                .map(PlaatsingKaart::id)
                .filter(id -> keuze == null ? bezig.size() == 1 : keuze.equals(String.valueOf(id)))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "wijziging.kiesWerkpost", PLAATSING, "Kies over welke werkpost dit gaat."));
    }
}
