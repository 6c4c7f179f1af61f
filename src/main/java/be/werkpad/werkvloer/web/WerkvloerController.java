package be.werkpad.werkvloer.web;

import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import be.werkpad.werkvloer.KnelpuntNoteren;
import be.werkpad.werkvloer.LeerplanBijwerken;
import be.werkpad.werkvloer.WerkMeten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leerplan, werkmetingen and knelpunten of a client who works. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/werkvloer")
class WerkvloerController {
    private final Werkvloerblad blad;
    private final KnelpuntNoteren knelpunten;
    private final LeerplanBijwerken leerplan;
    private final WerkMeten meten;

    WerkvloerController(Werkvloerblad blad, KnelpuntNoteren knelpunten, LeerplanBijwerken leerplan, WerkMeten meten) {
        this.blad = blad;
        this.knelpunten = knelpunten;
        this.leerplan = leerplan;
        this.meten = meten;
    }

    @GetMapping
    String werkvloer(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        return blad.toon(traject, Invoer.begin(Map.of()), Werkvloerblad.Deel.GEEN, model);
    }

    @PostMapping("/knelpunten")
    String noteer(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = blad.knelpunt(invoer);
            invoer.eisGoed();
            knelpunten.voor(traject.id(), nieuw);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return blad.toon(traject, invoer, Werkvloerblad.Deel.KNELPUNT, model);
        }
        return klaar(flash, "Het knelpunt is genoteerd.");
    }

    @PostMapping("/knelpunten/{id}/opgelost")
    String losOp(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam String hoe,
            RedirectAttributes flash) {
        try {
            knelpunten.losOp(traject.id(), id, hoe);
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
            return "redirect:/trajecten/{code}/werkvloer";
        }
        return klaar(flash, "Goed zo. Het knelpunt is opgelost.");
    }

    @PostMapping("/leerplan/{plaatsing}")
    String werkBij(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long plaatsing,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            leerplan.voor(traject.id(), plaatsing, blad.standen(Invoer.van(request)));
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
            return "redirect:/trajecten/{code}/werkvloer";
        }
        return klaar(flash, "Het leerplan is bijgewerkt.");
    }

    @PostMapping("/metingen/{plaatsing}")
    String meet(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long plaatsing,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var nieuw = blad.meting(traject.id(), plaatsing, invoer);
            invoer.eisGoed();
            meten.voor(nieuw);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return blad.toon(traject, invoer, Werkvloerblad.Deel.METING, model);
        }
        return klaar(flash, "De werkmeting is bewaard.");
    }

    private static String klaar(RedirectAttributes flash, String melding) {
        flash.addFlashAttribute("melding", melding);
        return "redirect:/trajecten/{code}/werkvloer";
    }
}
