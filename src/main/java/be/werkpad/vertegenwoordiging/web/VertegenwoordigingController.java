package be.werkpad.vertegenwoordiging.web;

import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.BeschermingVastleggen;
import be.werkpad.vertegenwoordiging.Bevoegdheid;
import be.werkpad.vertegenwoordiging.NieuweVertegenwoordiger;
import be.werkpad.vertegenwoordiging.VertegenwoordigerStoppen;
import be.werkpad.vertegenwoordiging.VertegenwoordigerVastleggen;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign for or beside the client of a dossier. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/vertegenwoordiging")
class VertegenwoordigingController {
    private static final String HIER = "redirect:/trajecten/{code}/vertegenwoordiging";

    private final VertegenwoordigingZoeken zoeken;
    private final VertegenwoordigerVastleggen vastleggen;
    private final VertegenwoordigerStoppen stoppen;
    private final BeschermingVastleggen bescherming;
    private final Clock clock;

    VertegenwoordigingController(
            VertegenwoordigingZoeken zoeken,
            VertegenwoordigerVastleggen vastleggen,
            VertegenwoordigerStoppen stoppen,
            BeschermingVastleggen bescherming,
            Clock clock) {
        this.zoeken = zoeken;
        this.vastleggen = vastleggen;
        this.stoppen = stoppen;
        this.bescherming = bescherming;
        this.clock = clock;
    }

    @GetMapping
    String tonen(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        return pagina(traject, Map.of("van", LocalDate.now(clock).toString()), Map.of(), model);
    }

    @PostMapping
    String vastleggen(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        try {
            vastleggen.voor(traject.code(), nieuw(velden));
        } catch (DomainException refusal) {
            var fouten = new TreeMap<String, String>();
            refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
            return pagina(traject, velden, fouten, model);
        }
        flash.addFlashAttribute("melding", "Dat is bewaard.");
        return HIER;
    }

    @PostMapping("/bescherming")
    String bescherming(@PathVariable String code, @RequestParam Map<String, String> velden, RedirectAttributes flash) {
        bescherming.voor(code, velden.containsKey("clientTekentMee"), velden.containsKey("belangenconflict"));
        flash.addFlashAttribute("melding", "Dat is bewaard.");
        return HIER;
    }

    @PostMapping("/{id}/stoppen")
    String stoppen(@PathVariable String code, @PathVariable long id, RedirectAttributes flash) {
        try {
            stoppen.voor(code, id, LocalDate.now(clock));
            flash.addFlashAttribute("melding", "Dat is bewaard. Vandaag is de laatste dag.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return HIER;
    }

    private String pagina(TrajectKaart traject, Map<String, String> velden, Map<String, String> fouten, Model model) {
        model.addAttribute("stand", zoeken.van(traject.clientId()));
        model.addAttribute("bevoegdheden", Bevoegdheid.values());
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "vertegenwoordiging/overzicht";
    }

    private NieuweVertegenwoordiger nieuw(Map<String, String> velden) {
        var van = datum(velden.get("van"), "van");
        return new NieuweVertegenwoordiger(
                velden.getOrDefault("naam", ""),
                bevoegdheid(velden.get("bevoegdheid")),
                velden.containsKey("professioneel"),
                van == null ? LocalDate.now(clock) : van,
                datum(velden.get("mandaatGeregistreerdOp"), "mandaatGeregistreerdOp"));
    }

    private static Bevoegdheid bevoegdheid(@Nullable String code) {
        return Arrays.stream(Bevoegdheid.values())
                .filter(bevoegdheid -> bevoegdheid.name().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "vertegenwoordiging.kiesBevoegdheid", "bevoegdheid", "Kies waarover deze persoon beslist."));
    }

    private static @Nullable LocalDate datum(@Nullable String tekst, String veld) {
        try {
            return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("vertegenwoordiging.datumOngeldig", veld, "Vul een bestaande datum in.");
        }
    }
}
