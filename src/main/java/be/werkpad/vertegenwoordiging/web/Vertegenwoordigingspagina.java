package be.werkpad.vertegenwoordiging.web;

import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.BeschermingVastleggen.Vonnis;
import be.werkpad.vertegenwoordiging.Bevoegdheid;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page with its forms shows. */
@Component
class Vertegenwoordigingspagina {
    private static final Map<String, String> VONNISVELD = Map.of("sinds", "vonnisSinds", "bewijs", "vonnisBewijs");

    private final VertegenwoordigingZoeken zoeken;
    private final Clock clock;

    Vertegenwoordigingspagina(VertegenwoordigingZoeken zoeken, Clock clock) {
        this.zoeken = zoeken;
        this.clock = clock;
    }

    String toon(TrajectKaart traject, Map<String, String> velden, Map<String, String> fouten, Model model) {
        var stand = zoeken.van(traject.clientId());
        model.addAttribute("stand", stand);
        if (!model.containsAttribute("vonnis")) {
            model.addAttribute("vonnis", new Vonnis(stand.clientTekentMee(), stand.belangenconflict()));
        }
        model.addAttribute("geschiedenis", zoeken.geschiedenis(traject.clientId()));
        model.addAttribute("grond", zoeken.grond(traject.clientId()).orElse(null));
        model.addAttribute("soorten", Vertegenwoordiging.values());
        model.addAttribute("bevoegdheden", Bevoegdheid.values());
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "vertegenwoordiging/overzicht";
    }

    static Map<String, String> fouten(DomainException refusal) {
        var fouten = new TreeMap<String, String>();
        refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
        return fouten;
    }

    /** The day and the proof of the judgement have fields of their own, since the page asks both twice. */
    static Map<String, String> vonnisfouten(DomainException refusal) {
        var fouten = new TreeMap<String, String>();
        refusal.fouten().forEach(fout -> fouten.put(VONNISVELD.getOrDefault(fout.veld(), fout.veld()), fout.melding()));
        return fouten;
    }

    static @Nullable LocalDate datum(Map<String, String> velden, String veld) {
        var tekst = velden.get(veld);
        try {
            return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("vertegenwoordiging.datumOngeldig", veld, "Vul een bestaande datum in.");
        }
    }
}
