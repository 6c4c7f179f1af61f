package be.werkpad.prestatie.web;

import be.werkpad.prestatie.Buffermeter;
import be.werkpad.prestatie.PrestatieRegistreren;
import be.werkpad.prestatie.Prestatiesoort;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The work for one client, with the meter of the budget above it. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/prestaties")
class PrestatiesController {
    private final PrestatieRegistreren registreren;
    private final Prestatieblad blad;
    private final Buffermeter meter;

    PrestatiesController(PrestatieRegistreren registreren, Prestatieblad blad, Buffermeter meter) {
        this.registreren = registreren;
        this.blad = blad;
        this.meter = meter;
    }

    @GetMapping
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        return toon(traject, blad.begin(Prestatiesoort.CONTACT_OVER_CLIENT), model);
    }

    @PostMapping
    String noteer(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = blad.prestatie(traject.id(), invoer);
            invoer.eisGoed();
            var geregistreerd = registreren.voor(nieuw);
            flash.addFlashAttribute("melding", "Je werk is bewaard.");
            if (!geregistreerd.waarschuwingen().isEmpty()) {
                flash.addFlashAttribute("waarschuwing", String.join(" ", geregistreerd.waarschuwingen()));
            }
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(traject, invoer, model);
        }
        return "redirect:/trajecten/{code}/prestaties";
    }

    private String toon(TrajectKaart traject, Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("soorten", Prestatieblad.VOOR_CLIENT);
        model.addAttribute("regels", blad.vanTraject(traject.id()));
        model.addAttribute("meter", meter.stand(traject.id()).orElse(null));
        return "prestatie/dossier";
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab prestatiesTab() {
            return new DossierTab("dossier.tab.prestaties", "/prestaties", 58);
        }
    }
}
