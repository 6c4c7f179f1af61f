package be.werkpad.vertegenwoordiging.web;

import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.BeschermingVastleggen;
import be.werkpad.vertegenwoordiging.BeschermingVastleggen.Vonnis;
import be.werkpad.vertegenwoordiging.Bevoegdheid;
import be.werkpad.vertegenwoordiging.NieuweVertegenwoordiger;
import be.werkpad.vertegenwoordiging.VertegenwoordigerStoppen;
import be.werkpad.vertegenwoordiging.VertegenwoordigerVastleggen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
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

    private final Vertegenwoordigingspagina pagina;
    private final VertegenwoordigerVastleggen vastleggen;
    private final VertegenwoordigerStoppen stoppen;
    private final BeschermingVastleggen bescherming;
    private final Clock clock;

    VertegenwoordigingController(
            Vertegenwoordigingspagina pagina,
            VertegenwoordigerVastleggen vastleggen,
            VertegenwoordigerStoppen stoppen,
            BeschermingVastleggen bescherming,
            Clock clock) {
        this.pagina = pagina;
        this.vastleggen = vastleggen;
        this.stoppen = stoppen;
        this.bescherming = bescherming;
        this.clock = clock;
    }

    @GetMapping
    String tonen(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        return pagina.toon(traject, Map.of("van", LocalDate.now(clock).toString()), Map.of(), model);
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
            return pagina.toon(traject, velden, Vertegenwoordigingspagina.fouten(refusal), model);
        }
        flash.addFlashAttribute("melding", "Dat is bewaard.");
        return HIER;
    }

    @PostMapping("/bescherming")
    String bescherming(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        var vonnis = new Vonnis(velden.containsKey("clientTekentMee"), velden.containsKey("belangenconflict"));
        try {
            bescherming.voor(
                    traject.code(),
                    vonnis,
                    Vertegenwoordigingspagina.datum(velden, "vonnisSinds"),
                    velden.getOrDefault("vonnisBewijs", ""));
        } catch (DomainException refusal) {
            model.addAttribute("vonnis", vonnis);
            return pagina.toon(traject, velden, Vertegenwoordigingspagina.vonnisfouten(refusal), model);
        }
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

    private NieuweVertegenwoordiger nieuw(Map<String, String> velden) {
        var van = Vertegenwoordigingspagina.datum(velden, "van");
        return new NieuweVertegenwoordiger(
                velden.getOrDefault("naam", ""),
                bevoegdheid(velden.get("bevoegdheid")),
                velden.containsKey("professioneel"),
                van == null ? LocalDate.now(clock) : van,
                Vertegenwoordigingspagina.datum(velden, "mandaatGeregistreerdOp"));
    }

    private static Bevoegdheid bevoegdheid(@Nullable String code) {
        return Arrays.stream(Bevoegdheid.values())
                .filter(bevoegdheid -> bevoegdheid.name().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "vertegenwoordiging.kiesBevoegdheid", "bevoegdheid", "Kies waarover deze persoon beslist."));
    }
}
