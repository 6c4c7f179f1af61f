package be.werkpad.contact.web;

import be.werkpad.contact.ContactPlannen;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.contact.Kanaal;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contact that is still to come. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/contacten/plannen")
class ContactPlannenController {
    private final ContactPlannen plannen;
    private final ContactZoeken contacten;

    ContactPlannenController(ContactPlannen plannen, ContactZoeken contacten) {
        this.plannen = plannen;
        this.contacten = contacten;
    }

    @GetMapping
    String blad(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var kanaal =
                contacten.laatste(traject.id()).map(verslag -> verslag.kanaal().name());
        return toon(Invoer.begin(Map.of("kanaal", kanaal.orElse(""))), model);
    }

    @PostMapping
    String plan(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var plan = new ContactPlannen.Plan(
                    traject.id(),
                    invoer.datum("datum"),
                    invoer.tekst("start"),
                    invoer.keuze(Kanaal.class, "kanaal"),
                    invoer.tekst("onderwerp"));
            invoer.eisGoed();
            plannen.voor(plan);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(invoer, model);
        }
        flash.addFlashAttribute("melding", "Het contact is gepland.");
        return "redirect:/trajecten/{code}/contacten";
    }

    @PostMapping("/{id}/afzeggen")
    String zegAf(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam String reden,
            RedirectAttributes flash) {
        try {
            plannen.afzeggen(traject.id(), id, reden);
            flash.addFlashAttribute("melding", "Genoteerd: dit contact ging niet door.");
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return "redirect:/trajecten/{code}/contacten";
    }

    private static String toon(Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("kanalen", Kanaal.values());
        return "contact/plannen";
    }
}
