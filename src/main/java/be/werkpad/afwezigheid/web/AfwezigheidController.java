package be.werkpad.afwezigheid.web;

import be.werkpad.afwezigheid.AfwezigheidBeeindigen;
import be.werkpad.afwezigheid.AfwezigheidMelden;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away, and being away. */
@Controller
class AfwezigheidController {
    private static final String PAGINA = "afwezigheid/lijst";

    private final AfwezigheidMelden melden;
    private final AfwezigheidBeeindigen beeindigen;
    private final Afwezigheidslijst lijst;
    private final CurrentUser user;

    AfwezigheidController(
            AfwezigheidMelden melden, AfwezigheidBeeindigen beeindigen, Afwezigheidslijst lijst, CurrentUser user) {
        this.melden = melden;
        this.beeindigen = beeindigen;
        this.lijst = lijst;
        this.user = user;
    }

    @ModelAttribute("lijst")
    Afwezigheidslijst lijst() {
        return lijst;
    }

    @GetMapping("/afwezigheid")
    String bekijken(Model model) {
        model.addAttribute("form", AfwezigheidForm.van(user.account()));
        return PAGINA;
    }

    @PostMapping("/afwezigheid")
    ModelAndView melden(@ModelAttribute("form") AfwezigheidForm form, BindingResult fouten, RedirectAttributes flash) {
        try {
            melden.voor(form.gelezen());
        } catch (DomainException refusal) {
            refusal.fouten().forEach(fout -> fouten.rejectValue(fout.veld(), refusal.code(), fout.melding()));
            return new ModelAndView(PAGINA, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("melding", "De afwezigheid is gemeld. De vervanger ziet de taken zolang ze duurt.");
        return new ModelAndView("redirect:/afwezigheid");
    }

    @PostMapping("/afwezigheid/{id}/beeindigen")
    String beeindigen(@PathVariable long id, RedirectAttributes flash) {
        try {
            beeindigen.voor(id);
            flash.addFlashAttribute("melding", "De afwezigheid is gestopt. De taken staan weer bij de eigen jobcoach.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/afwezigheid";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem afwezigheidNavigatie() {
            return new NavigationItem("nav.afwezigheid", "/afwezigheid", Set.of(Rol.JOBCOACH, Rol.COORDINATOR), 60);
        }
    }
}
