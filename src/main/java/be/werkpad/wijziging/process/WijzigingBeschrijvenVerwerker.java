package be.werkpad.wijziging.process;

import be.werkpad.engine.ProcessVariables;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.wijziging.HuidigeStand;
import be.werkpad.wijziging.Wijzigingssoort;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Form of the task "Wijziging beschrijven": which werkpost it is about, whether that decides along, how it is now. */
@Component
class WijzigingBeschrijvenVerwerker implements FormulierVerwerker {
    private static final String SAMEN = "CLIENT_EN_WERKPOST";
    private static final String ONBEKEND = "Dit staat nog niet in het dossier.";

    private final Werkpostkeuze werkposten;
    private final HuidigeStand stand;

    WijzigingBeschrijvenVerwerker(Werkpostkeuze werkposten, HuidigeStand stand) {
        this.werkposten = werkposten;
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
        velden.put("oud", oud(soort, inzending));
        if (soort.isOverEenWerkpost()) {
            velden.put("wieBeslist", SAMEN);
        }
        return velden;
    }

    /** The program cannot know what something else is like now, so who describes it says so. */
    private String oud(Wijzigingssoort soort, Inzending inzending) {
        if (soort == Wijzigingssoort.ANDERE) {
            return Objects.requireNonNullElse(inzending.tekst("oudAnder"), ONBEKEND);
        }
        var nu = stand.van(
                soort, inzending.trajectId(), plaatsing(soort, inzending).orElse(null));
        return nu.isEmpty() ? ONBEKEND : nu;
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
        var samen = SAMEN.equals(inzending.tekst("wieBeslist")) && werkposten.werktErgens(inzending.trajectId());
        var variabelen = new HashMap<String, Object>();
        variabelen.put(WijzigingProcess.WERKPOST_BESLIST.name(), soort.isOverEenWerkpost() || samen);
        plaatsing(soort, inzending).ifPresent(id -> variabelen.put(ProcessVariables.PLAATSING_ID.name(), id));
        return variabelen;
    }

    private static Wijzigingssoort soort(Inzending inzending) {
        return Wijzigingssoort.valueOf(inzending.blad().verplicht("soort"));
    }

    private Optional<Long> plaatsing(Wijzigingssoort soort, Inzending inzending) {
        return soort.isOverEenWerkpost() ? Optional.of(werkposten.gekozen(inzending, "soort")) : Optional.empty();
    }
}
