package be.werkpad.herinnering.web;

import be.werkpad.herinnering.HerinneringInstellen;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own daily mail: on, off and where to. */
@Controller
@RequestMapping("/herinneringen")
class HerinneringController {
    private final HerinneringInstellen instellen;

    HerinneringController(HerinneringInstellen instellen) {
        this.instellen = instellen;
    }

    @GetMapping
    String tonen(Model model) {
        var huidig = instellen.huidig();
        model.addAttribute("form", new HerinneringForm(huidig.gewenst(), huidig.email()));
        return "herinnering/instellen";
    }

    @PostMapping
    String bewaren(@ModelAttribute("form") HerinneringForm form, BindingResult fouten, RedirectAttributes flash) {
        try {
            instellen.voor(form.gewenst(), form.email());
        } catch (DomainException refusal) {
            refusal.fouten().forEach(fout -> fouten.rejectValue(fout.veld(), refusal.code(), fout.melding()));
            return "herinnering/instellen";
        }
        flash.addFlashAttribute(
                "melding",
                form.gewenst() ? "Je krijgt elke werkdag een mail als er iets wacht." : "Je krijgt geen mail meer.");
        return "redirect:/herinneringen";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem herinneringNavigatie() {
            return new NavigationItem(
                    "nav.herinneringen",
                    "/herinneringen",
                    Set.of(Rol.JOBCOACH, Rol.COORDINATOR, Rol.MANAGER, Rol.BEHEERDER),
                    95);
        }
    }
}
