package be.werkpad.portaal.web;

import be.werkpad.aanvraag.AanvraagZoeken;
import be.werkpad.portaal.MijnTraject;
import be.werkpad.portaal.MijnTrajectBekijken;
import be.werkpad.security.Rol;
import be.werkpad.traject.Fasestap;
import be.werkpad.web.NavigationItem;
import java.time.Clock;
import java.time.LocalDate;
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

    /** A request that ended stays in sight for a while. */
    private static final int AANVRAGEN = 3;

    private final MijnTrajectBekijken bekijken;
    private final AanvraagZoeken aanvragen;
    private final Clock clock;

    MijnTrajectController(MijnTrajectBekijken bekijken, AanvraagZoeken aanvragen, Clock clock) {
        this.bekijken = bekijken;
        this.aanvragen = aanvragen;
        this.clock = clock;
    }

    @GetMapping("/mijn-traject")
    String mijnTraject(@RequestParam(defaultValue = "false") boolean alles, Model model) {
        model.addAttribute("alles", alles);
        bekijken.van(alles).ifPresent(mijn -> vul(mijn, alles, model));
        return "portaal/mijn-traject";
    }

    private void vul(MijnTraject mijn, boolean alles, Model model) {
        var tijdlijn = mijn.tijdlijn();
        model.addAttribute("mijn", mijn);
        model.addAttribute("fasen", Fasestap.van(mijn.traject()));
        model.addAttribute("regels", alles ? tijdlijn : tijdlijn.subList(0, Math.min(KORT, tijdlijn.size())));
        model.addAttribute("meer", !alles);
        model.addAttribute(
                "aanvragen",
                aanvragen.vanTraject(mijn.traject().id()).stream()
                        .limit(AANVRAGEN)
                        .toList());
        model.addAttribute("vandaag", LocalDate.now(clock));
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
