package be.werkpad.dossier.web;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Leesniveau;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How papers are written for this client: how well reading goes, and je or u (F.9). */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/taal")
class TaalController {
    private final ClientZoeken clienten;
    private final ClientgegevensWijzigen wijzigen;

    TaalController(ClientZoeken clienten, ClientgegevensWijzigen wijzigen) {
        this.clienten = clienten;
        this.wijzigen = wijzigen;
    }

    @GetMapping
    String blad(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var client = clienten.metId(traject.clientId());
        var leesniveau = client.leesniveau() == null ? Leesniveau.ONBEKEND : client.leesniveau();
        return toon(
                Invoer.begin(Map.of(
                        "leesniveau", leesniveau.name(),
                        "aanspreekvorm", client.aanspreekvorm().name())),
                model);
    }

    @PostMapping
    String bewaar(
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var leesniveau = invoer.keuze(Leesniveau.class, "leesniveau");
            var vorm = invoer.keuze(Aanspreekvorm.class, "aanspreekvorm");
            invoer.eisGoed();
            wijzigen.voor(
                    traject.clientId(),
                    ClientWijziging.uitAntwoorden(Map.of("leesniveau", leesniveau, "aanspreekvorm", vorm)));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(invoer, model);
        }
        flash.addFlashAttribute("melding", "Nieuwe papieren volgen deze keuze.");
        return "redirect:/trajecten/{code}";
    }

    private static String toon(Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        model.addAttribute("leesniveaus", Leesniveau.values());
        model.addAttribute("aanspreekvormen", Aanspreekvorm.values());
        return "dossier/taal";
    }
}
