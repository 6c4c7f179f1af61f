package be.werkpad.agenda.web;

import be.werkpad.agenda.AgendaBekijken;
import be.werkpad.agenda.AgendaDelen;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.web.NavigationItem;
import be.werkpad.web.Webadres;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own feed: what is in it, and its address, which is shown once. */
@Controller
@RequestMapping("/agenda")
class AgendaController {
    private static final int MEESTE_REGELS = 30;

    private final AgendaDelen delen;
    private final AgendaBekijken bekijken;
    private final CurrentUser user;
    private final Webadres adres;

    AgendaController(AgendaDelen delen, AgendaBekijken bekijken, CurrentUser user, Webadres adres) {
        this.delen = delen;
        this.bekijken = bekijken;
        this.user = user;
        this.adres = adres;
    }

    @GetMapping
    String tonen(Model model) {
        model.addAttribute(
                "gemaaktOp",
                delen.gemaaktOp()
                        .map(moment -> moment.atZone(ClockConfiguration.BRUSSEL).toLocalDate())
                        .orElse(null));
        model.addAttribute(
                "momenten",
                bekijken.van(user.account()).stream().limit(MEESTE_REGELS).toList());
        return "agenda/overzicht";
    }

    @PostMapping("/adres")
    String nieuwAdres(RedirectAttributes flash) {
        flash.addFlashAttribute("adres", adres.van("/agenda/" + delen.nieuw() + ".ics"));
        return "redirect:/agenda";
    }

    @PostMapping("/intrekken")
    String intrekken(RedirectAttributes flash) {
        delen.intrekken();
        flash.addFlashAttribute("melding", "Je agenda-adres werkt niet meer.");
        return "redirect:/agenda";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem agendaNavigatie() {
            return new NavigationItem("nav.agenda", "/agenda", Set.of(Rol.JOBCOACH, Rol.COORDINATOR), 25);
        }
    }
}
