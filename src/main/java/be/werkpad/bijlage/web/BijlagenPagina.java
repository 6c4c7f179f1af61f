package be.werkpad.bijlage.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a dossier, newest first, and a place to add one. */
@Controller
@Dossierpagina
class BijlagenPagina {
    private static final String LIJST = "redirect:/trajecten/{code}/bijlagen";

    private final BijlageZoeken bijlagen;
    private final Bestandskeuring keuring;
    private final BijlageBewaren bewaren;

    BijlagenPagina(BijlageZoeken bijlagen, Bestandskeuring keuring, BijlageBewaren bewaren) {
        this.bijlagen = bijlagen;
        this.keuring = keuring;
        this.bewaren = bewaren;
    }

    @GetMapping("/trajecten/{code}/bijlagen")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var lijst = bijlagen.vanTraject(traject.id());
        model.addAttribute("bijlagen", lijst);
        model.addAttribute("nietGescand", lijst.stream().anyMatch(bijlage -> !bijlage.isGescand()));
        model.addAttribute("soorten", Bijlagesoort.values());
        return "bijlage/lijst";
    }

    /** A refusal goes back to the page, beside the field; a browser never keeps a chosen file. */
    @PostMapping("/trajecten/{code}/bijlagen")
    String bewaar(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam Bijlagesoort soort,
            @RequestParam MultipartFile bestand,
            RedirectAttributes flash) {
        try (var gekeurd = keuring.keur(bestand.getResource(), "bestand")) {
            var bijlage = bewaren.voor(new NieuweBijlage(traject.id(), soort, null, gekeurd));
            flash.addFlashAttribute("melding", "Het bestand is bewaard: " + bijlage.naam() + ".");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("fout", refusal.getMessage());
            flash.addFlashAttribute("gekozen", soort);
        }
        return LIJST;
    }

    @ExceptionHandler
    String teGroot(MultipartException refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("fout", "Dit bestand is te groot of niet volledig aangekomen.");
        return "redirect:" + request.getRequestURI();
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab bijlagenTab() {
            return new DossierTab("dossier.tab.bijlagen", "/bijlagen", 45);
        }
    }
}
