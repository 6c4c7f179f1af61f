package be.werkpad.portaal.web;

import be.werkpad.beslissing.KeuzeBetwisten;
import be.werkpad.portaal.MijnTrajectBekijken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One choice of the client: what was written down, and "dit klopt niet" (C.2, G.4). */
@Controller
@RequestMapping("/mijn-traject/keuzes/{id}")
class EigenKeuzeController {
    private final MijnTrajectBekijken bekijken;
    private final KeuzeBetwisten betwisten;
    private final Aanspreektaal taal;

    EigenKeuzeController(MijnTrajectBekijken bekijken, KeuzeBetwisten betwisten, Aanspreektaal taal) {
        this.bekijken = bekijken;
        this.betwisten = betwisten;
        this.taal = taal;
    }

    @GetMapping
    String keuze(@PathVariable long id, Model model) {
        return toon(id, Invoer.begin(Map.of()), model);
    }

    @PostMapping("/klopt-niet")
    String kloptNiet(@PathVariable long id, HttpServletRequest request, Model model) {
        var invoer = Invoer.van(request);
        try {
            betwisten.voor(id, invoer.waarde("reden"));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(id, invoer, model);
        }
        return "redirect:/mijn-traject/keuzes/{id}";
    }

    @PostMapping("/klopt-toch")
    String kloptToch(@PathVariable long id, RedirectAttributes flash) {
        try {
            betwisten.bevestig(id);
            flash.addFlashAttribute("melding", taal.vorm().van("Goed. Je keuze blijft zoals ze was."));
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return "redirect:/mijn-traject/keuzes/{id}";
    }

    private String toon(long id, Invoer invoer, Model model) {
        var mijn = bekijken.van(false).orElseThrow(() -> new NotFoundException("No traject for this client"));
        model.addAttribute(
                "keuze",
                mijn.gekozen().stream()
                        .filter(beslissing -> beslissing.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No choice of this client " + id)));
        model.addAttribute("coach", mijn.coach());
        model.addAttribute("f", invoer);
        return "portaal/keuze";
    }
}
