package be.werkpad.portaal.web;

import be.werkpad.portaal.MijnTraject;
import be.werkpad.portaal.MijnTrajectBekijken;
import be.werkpad.security.Rol;
import be.werkpad.traject.Fasestap;
import be.werkpad.web.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The client's own page. */
@Controller
class MijnTrajectController {
    private static final int KORT = 8;

    private final MijnTrajectBekijken bekijken;

    MijnTrajectController(MijnTrajectBekijken bekijken) {
        this.bekijken = bekijken;
    }

    @GetMapping("/mijn-traject")
    String mijnTraject(@RequestParam(defaultValue = "false") boolean alles, Model model) {
        model.addAttribute("alles", alles);
        bekijken.van(alles).ifPresent(mijn -> vul(mijn, alles, model));
        return "portaal/mijn-traject";
    }

    private static void vul(MijnTraject mijn, boolean alles, Model model) {
        var tijdlijn = mijn.tijdlijn();
        model.addAttribute("mijn", mijn);
        model.addAttribute("fasen", Fasestap.van(mijn.traject()));
        model.addAttribute("regels", alles ? tijdlijn : tijdlijn.subList(0, Math.min(KORT, tijdlijn.size())));
        model.addAttribute("meer", !alles);
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem mijnTrajectNavigatie() {
            return new NavigationItem("nav.mijnTraject", "/mijn-traject", Set.of(Rol.CLIENT), 10);
        }
    }
}
