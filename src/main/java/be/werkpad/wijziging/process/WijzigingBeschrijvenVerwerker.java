package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.wijziging.HuidigeStand;
import be.werkpad.wijziging.Wijzigingssoort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Form of the task "Wijziging beschrijven": which werkpost it is about, whether that decides along, how it is now. */
@Component
class WijzigingBeschrijvenVerwerker implements FormulierVerwerker {
    static final String PLAATSING = "plaatsing";
    private static final String SAMEN = "CLIENT_EN_WERKPOST";

    private final PlaatsingZoeken plaatsingen;
    private final HuidigeStand stand;

    WijzigingBeschrijvenVerwerker(PlaatsingZoeken plaatsingen, HuidigeStand stand) {
        this.plaatsingen = plaatsingen;
        this.stand = stand;
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
    public Map<String, Object> vulIn(Inzending inzending) {
        if (inzending.ja("tochNiet")) {
            return Map.of();
        }
        var soort = soort(inzending);
        var velden = new HashMap<String, Object>();
        var oud = stand.van(
                soort, inzending.trajectId(), plaatsing(soort, inzending).orElse(null));
        if (!oud.isEmpty()) {
            velden.put("oud", oud);
        }
        if (soort.isOverEenWerkpost()) {
            velden.put("wieBeslist", SAMEN);
        }
        return velden;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (inzending.ja("tochNiet")) {
            return Map.of();
        }
        var soort = soort(inzending);
        if (soort == Wijzigingssoort.JOBCOACH) {
            throw DomainException.bijVeld(
                    "wijziging.isWissel",
                    "soort",
                    "Meld een andere jobcoach in het dossier, bij “Er gebeurt iets”. Duid hier “Toch niet” aan.");
        }
        var samen = SAMEN.equals(inzending.tekst("wieBeslist"))
                && !plaatsingen.bezigVan(inzending.trajectId()).isEmpty();
        var variabelen = new HashMap<String, Object>();
        variabelen.put(WijzigingProcess.WERKPOST_BESLIST.name(), soort.isOverEenWerkpost() || samen);
        plaatsing(soort, inzending).ifPresent(id -> variabelen.put(ProcessVariables.PLAATSING_ID.name(), id));
        return variabelen;
    }

    private static Wijzigingssoort soort(Inzending inzending) {
        return Wijzigingssoort.valueOf(inzending.blad().verplicht("soort"));
    }

    private Optional<Long> plaatsing(Wijzigingssoort soort, Inzending inzending) {
        return soort.isOverEenWerkpost()
                ? Optional.of(gekozen(inzending, plaatsingen.bezigVan(inzending.trajectId())))
                : Optional.empty();
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
