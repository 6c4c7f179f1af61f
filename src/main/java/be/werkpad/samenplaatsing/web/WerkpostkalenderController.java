package be.werkpad.samenplaatsing.web;

import be.werkpad.plaatsing.Weekdag;
import be.werkpad.samenplaatsing.WerkpostkalenderBekijken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works where and when, in a week. */
@Controller
class WerkpostkalenderController {
    private final WerkpostkalenderBekijken bekijken;
    private final CurrentUser user;

    WerkpostkalenderController(WerkpostkalenderBekijken bekijken, CurrentUser user) {
        this.bekijken = bekijken;
        this.user = user;
    }

    @GetMapping("/werkposten/kalender")
    String kalender(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute("rijen", bekijken.met(zoek));
        model.addAttribute("weekdagen", Weekdag.values());
        model.addAttribute("magBeslissen", user.heeft(Rol.COORDINATOR));
        return "samenplaatsing/kalender";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem werkpostkalenderNavigatie() {
            return new NavigationItem(
                    "nav.werkpostkalender", "/werkposten/kalender", Set.of(Rol.JOBCOACH, Rol.COORDINATOR), 24);
        }
    }
}
