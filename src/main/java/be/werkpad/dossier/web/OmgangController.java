package be.werkpad.dossier.web;

import be.werkpad.dossier.OmgangAfspreken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What helps this client and what does not, shown in the head of the dossier. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/omgang")
class OmgangController {
    private final OmgangAfspreken afspreken;

    OmgangController(OmgangAfspreken afspreken) {
        this.afspreken = afspreken;
    }

    @GetMapping
    String blad(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var begin = new HashMap<String, String>();
        afspreken.van(traject.id()).ifPresent(omgang -> {
            begin.put("wel", String.join("\n", omgang.wel()));
            begin.put("niet", String.join("\n", omgang.niet()));
        });
        model.addAttribute("f", Invoer.begin(begin));
        return "dossier/omgang";
    }

    @PostMapping
    String bewaar(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            afspreken.voor(
                    traject.id(),
                    new OmgangAfspreken.Afspraak(invoer.waarde("wel"), invoer.waarde("niet"), invoer.ja("metClient")));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            model.addAttribute("f", invoer);
            return "dossier/omgang";
        }
        flash.addFlashAttribute("melding", "Dat staat nu bovenaan in het dossier.");
        return "redirect:/trajecten/{code}";
    }
}
