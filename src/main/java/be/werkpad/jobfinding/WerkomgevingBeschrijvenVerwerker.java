package be.werkpad.jobfinding;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostWijzigen;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps with the werkpost who the employer is, for the papers that name him as a party (C.6.4, C.6.5). */
@Component
class WerkomgevingBeschrijvenVerwerker implements FormulierVerwerker {
    private final WerkpostZoeken werkposten;
    private final WerkpostWijzigen wijzigen;

    WerkomgevingBeschrijvenVerwerker(WerkpostZoeken werkposten, WerkpostWijzigen wijzigen) {
        this.werkposten = werkposten;
        this.wijzigen = wijzigen;
    }

    @Override
    public String formulier() {
        return "werkomgeving-beschrijven";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var werkpostId = inzending.werkpostId();
        if (werkpostId != null) {
            var werkgever = new NieuweWerkpost.Werkgever(
                    inzending.tekst("straat"),
                    inzending.tekst("ondernemingsnummer"),
                    inzending.tekst("contactNaam"),
                    inzending.tekst("contactTelefoon"),
                    inzending.tekst("contactEmail"));
            wijzigen.voor(werkpostId, NieuweWerkpost.aangevuld(werkposten.metId(werkpostId), werkgever));
        }
        return Map.of();
    }
}
