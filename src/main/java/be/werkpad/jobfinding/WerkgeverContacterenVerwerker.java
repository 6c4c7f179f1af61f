package be.werkpad.jobfinding;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostToevoegen;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes the search action at a werkpost that we know by its code, or at a new one. */
@Component
class WerkgeverContacterenVerwerker implements FormulierVerwerker {
    private static final String WERKPOST = "werkpostId";

    private final WerkpostZoeken werkposten;
    private final WerkpostToevoegen toevoegen;
    private final KandidaatToevoegen kandidaat;

    WerkgeverContacterenVerwerker(
            WerkpostZoeken werkposten, WerkpostToevoegen toevoegen, KandidaatToevoegen kandidaat) {
        this.werkposten = werkposten;
        this.toevoegen = toevoegen;
        this.kandidaat = kandidaat;
    }

    @Override
    public String formulier() {
        return "werkgever-contacteren";
    }

    @Override
    public Set<String> perRonde() {
        return Set.of(WERKPOST);
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var werkpost = werkpost(inzending);
        var blad = inzending.blad();
        kandidaat.voor(new Zoekactie(
                inzending.trajectId(),
                werkpost.id(),
                blad.verplichteDatum("datum"),
                blad.verplicht("kanaal"),
                blad.verplicht("resultaat"),
                Optional.ofNullable(blad.tekst("gelinkteWens")).orElse(""),
                blad.tekst("volgendeStap"),
                (String) inzending.procesvariabelen().get("zoektochtId")));
        return Map.of(WERKPOST, werkpost.id());
    }

    private WerkpostKaart werkpost(Inzending inzending) {
        var code = inzending.tekst("werkpost");
        if (code == null) {
            return bekendeOfNieuwe(inzending);
        }
        return werkposten
                .metCode(code)
                .orElseThrow(() -> DomainException.bijVeld(
                        "jobfinding.werkpostOnbekend", "werkpost", "We kennen geen werkpost met deze code."));
    }

    /** The same name in the same place is the same werkpost, so that one address does not get two codes. */
    private WerkpostKaart bekendeOfNieuwe(Inzending inzending) {
        var naam = eis(inzending, "werkpostNaam", "Vul de naam van de werkpost in.");
        var postcode = eis(inzending, "werkpostPostcode", "Vul bij een nieuwe werkpost de postcode in.");
        var gemeente = eis(inzending, "werkpostGemeente", "Vul bij een nieuwe werkpost de gemeente in.");
        return werkposten.alle().stream()
                .filter(bekend -> bekend.naam().equalsIgnoreCase(naam.strip())
                        && bekend.postcode().equals(postcode))
                .findFirst()
                .orElseGet(() -> toevoegen.voor(new NieuweWerkpost(naam, postcode, gemeente)));
    }

    private static String eis(Inzending inzending, String veld, String melding) {
        @Nullable String tekst = inzending.tekst(veld);
        if (tekst == null) {
            throw DomainException.bijVeld("jobfinding.werkpostOnvolledig", veld, melding);
        }
        return tekst;
    }
}
