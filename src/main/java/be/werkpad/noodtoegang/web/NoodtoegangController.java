package be.werkpad.noodtoegang.web;

import be.werkpad.noodtoegang.NoodtoegangNakijken;
import be.werkpad.noodtoegang.NoodtoegangNemen;
import be.werkpad.noodtoegang.NoodtoegangZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A jobcoach asks, a coordinator looks back. */
@Controller
@RequestMapping("/noodtoegang")
class NoodtoegangController {
    private final NoodtoegangZoeken zoeken;
    private final NoodtoegangNemen nemen;
    private final NoodtoegangNakijken nakijken;
    private final Noodregels regels;
    private final CurrentUser user;

    NoodtoegangController(
            NoodtoegangZoeken zoeken,
            NoodtoegangNemen nemen,
            NoodtoegangNakijken nakijken,
            Noodregels regels,
            CurrentUser user) {
        this.zoeken = zoeken;
        this.nemen = nemen;
        this.nakijken = nakijken;
        this.regels = regels;
        this.user = user;
    }

    @GetMapping
    String blad(@RequestParam(defaultValue = "") String code, Model model) {
        return toon(Invoer.begin(Map.of("code", code)), model);
    }

    @PostMapping
    String neem(HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var code = invoer.verplicht("code");
            var reden = invoer.verplicht("reden");
            invoer.eisGoed();
            var traject = regels.traject(code);
            nemen.voor(traject, reden);
            flash.addFlashAttribute(
                    "waarschuwing", "Je hebt nu even toegang. Je coördinator en de cliënt kunnen dit zien.");
            return "redirect:/trajecten/" + traject.code();
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(invoer, model);
        }
    }

    @PostMapping("/{id}/nagekeken")
    String keekNa(@PathVariable long id, RedirectAttributes flash) {
        if (!user.heeft(Rol.COORDINATOR)) {
            throw new AccessDeniedException("only for coordinators");
        }
        try {
            nakijken.voor(id);
            flash.addFlashAttribute("melding", "Dat is nagekeken.");
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return "redirect:/noodtoegang";
    }

    private String toon(Invoer invoer, Model model) {
        var kijktNa = user.heeft(Rol.COORDINATOR);
        model.addAttribute("f", invoer);
        model.addAttribute("kijktNa", kijktNa);
        model.addAttribute("regels", regels.van(kijktNa ? zoeken.laatste() : zoeken.lopendVan(user.account())));
        return "noodtoegang/overzicht";
    }
}
