package be.werkpad.portaal.web;

import be.werkpad.aanvraag.PapierenVragen;
import be.werkpad.aanvraag.Papierkeuzes;
import be.werkpad.document.Documentsoort;
import be.werkpad.portaal.MijnTrajectBekijken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Ik wil mijn papieren": also for somebody whose traject is over (CH-9e, G.4). */
@Controller
@RequestMapping("/mijn-traject/papieren")
class EigenPapierenController {
    private final MijnTrajectBekijken bekijken;
    private final PapierenVragen vragen;
    private final Papierkeuzes keuzes;
    private final Aanspreektaal taal;

    EigenPapierenController(
            MijnTrajectBekijken bekijken, PapierenVragen vragen, Papierkeuzes keuzes, Aanspreektaal taal) {
        this.bekijken = bekijken;
        this.vragen = vragen;
        this.keuzes = keuzes;
        this.taal = taal;
    }

    @GetMapping
    String toon(Model model) {
        return toon(eigen(), Invoer.begin(Map.of()), Set.of(), model);
    }

    @PostMapping
    String vraag(@RequestParam(defaultValue = "") Set<Documentsoort> soorten, Model model, RedirectAttributes flash) {
        var traject = eigen();
        try {
            var antwoord = vragen.voor(traject.code(), soorten, null);
            flash.addFlashAttribute(
                    "melding", taal.vorm().van("Goed. We maken je papieren klaar en geven ze aan jou."));
            if (!antwoord.meldingen().isEmpty()) {
                flash.addFlashAttribute("waarschuwing", String.join(" ", antwoord.meldingen()));
            }
        } catch (DomainException weigering) {
            var invoer = Invoer.begin(Map.of());
            invoer.meld(weigering);
            return toon(traject, invoer, soorten, model);
        }
        return "redirect:/mijn-traject";
    }

    private String toon(TrajectKaart traject, Invoer invoer, Set<Documentsoort> gekozen, Model model) {
        model.addAttribute("keuzes", keuzes.van(traject.id()));
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("f", invoer);
        return "portaal/papieren";
    }

    private TrajectKaart eigen() {
        return bekijken.van(false)
                .orElseThrow(() -> new NotFoundException("No traject for this client"))
                .traject();
    }
}
