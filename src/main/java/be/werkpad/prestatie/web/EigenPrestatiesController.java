package be.werkpad.prestatie.web;

import be.werkpad.prestatie.PrestatieRegistreren;
import be.werkpad.prestatie.Prestatiesoort;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.web.Invoer;
import be.werkpad.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own time of the last two weeks, and work that belongs to no client. */
@Controller
@RequestMapping("/prestaties")
class EigenPrestatiesController {
    private final PrestatieRegistreren registreren;
    private final Prestatieblad blad;

    EigenPrestatiesController(PrestatieRegistreren registreren, Prestatieblad blad) {
        this.registreren = registreren;
        this.blad = blad;
    }

    @GetMapping
    String lijst(Model model) {
        return toon(blad.begin(Prestatiesoort.OVERLEG), model);
    }

    @PostMapping
    String noteer(HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = blad.prestatie(null, invoer);
            invoer.eisGoed();
            var geregistreerd = registreren.voor(nieuw);
            flash.addFlashAttribute("melding", "Je werk is bewaard.");
            if (!geregistreerd.waarschuwingen().isEmpty()) {
                flash.addFlashAttribute("waarschuwing", String.join(" ", geregistreerd.waarschuwingen()));
            }
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(invoer, model);
        }
        return "redirect:/prestaties";
    }

    private String toon(Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("soorten", Prestatieblad.ZONDER_CLIENT);
        model.addAttribute("dagen", blad.eigenDagen());
        return "prestatie/eigen";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem prestatiesNavigatie() {
            return new NavigationItem("nav.prestaties", "/prestaties", Set.of(Rol.JOBCOACH), 30);
        }
    }
}
