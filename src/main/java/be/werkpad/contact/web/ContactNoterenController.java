package be.werkpad.contact.web;

import be.werkpad.contact.Aanleiding;
import be.werkpad.contact.ContactNoteren;
import be.werkpad.contact.Kanaal;
import be.werkpad.contact.Stemming;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contact on one screen: how, how long, how it goes, a sentence. The rest may stay as it is. */
@Controller
@RequestMapping("/trajecten/{code}/contacten/nieuw")
class ContactNoterenController {
    private final Dossierlezing lezing;
    private final ContactNoteren noteren;
    private final Contactblad blad;

    ContactNoterenController(Dossierlezing lezing, ContactNoteren noteren, Contactblad blad) {
        this.lezing = lezing;
        this.noteren = noteren;
        this.blad = blad;
    }

    @GetMapping
    String blad(@PathVariable String code, @RequestParam(required = false) @Nullable Long prestatie, Model model) {
        var traject = lezing.lees(code, "contacten");
        return toon(traject, blad.begin(traject, prestatie), model);
    }

    @PostMapping
    String bewaar(@PathVariable String code, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var traject = lezing.lees(code, "contacten");
        var invoer = Invoer.van(request);
        try {
            var contact = blad.contact(traject, invoer);
            var vervolg = blad.vervolg(traject, invoer);
            invoer.eisGoed();
            var waarschuwingen = noteren.voor(code, contact, vervolg);
            flash.addFlashAttribute("melding", "Het contact is bewaard.");
            if (!waarschuwingen.isEmpty()) {
                flash.addFlashAttribute("waarschuwing", String.join(" ", waarschuwingen));
            }
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(traject, invoer, model);
        }
        return "redirect:/trajecten/{code}/contacten";
    }

    private String toon(TrajectKaart traject, Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("code", traject.code());
        model.addAttribute("client", blad.client(traject));
        model.addAttribute("werkposten", blad.werkposten(traject));
        model.addAttribute("kanalen", Kanaal.values());
        model.addAttribute("aanleidingen", Aanleiding.values());
        model.addAttribute("stemmingen", Stemming.values());
        return "contact/noteren";
    }
}
