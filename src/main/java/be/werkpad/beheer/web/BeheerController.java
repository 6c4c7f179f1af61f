package be.werkpad.beheer.web;

import be.werkpad.audit.AuditControle;
import be.werkpad.ondertekening.Dienstzegel;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.taak.TakenControle;
import be.werkpad.web.NavigationItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can log in, and on request the checks that read everything. */
@Controller
@RequestMapping("/beheer")
class BeheerController {
    private final MedewerkerZoeken medewerkers;
    private final AuditControle audit;
    private final TakenControle taken;
    private final Dienstzegel zegel;
    private final Clock clock;

    BeheerController(
            MedewerkerZoeken medewerkers, AuditControle audit, TakenControle taken, Dienstzegel zegel, Clock clock) {
        this.medewerkers = medewerkers;
        this.audit = audit;
        this.taken = taken;
        this.zegel = zegel;
        this.clock = clock;
    }

    @GetMapping
    String overzicht(@RequestParam(defaultValue = "false") boolean controle, Model model) {
        model.addAttribute("medewerkers", medewerkers.alle());
        model.addAttribute("zegel", zegel);
        model.addAttribute("zegelstand", zegel.stand(LocalDate.now(clock)).name());
        if (controle) {
            model.addAttribute("bevindingen", audit.controleer());
            model.addAttribute("verschillen", taken.verschillen());
        }
        return "beheer/overzicht";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem beheerNavigatie() {
            return new NavigationItem("nav.beheer", "/beheer", Set.of(Rol.BEHEERDER), 90);
        }
    }
}
