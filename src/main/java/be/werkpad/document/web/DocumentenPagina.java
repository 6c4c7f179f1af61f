package be.werkpad.document.web;

import be.werkpad.document.DocumentAanmaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a dossier, newest first, and a new one. */
@Controller
@Dossierpagina
class DocumentenPagina {
    private final DocumentZoeken documenten;
    private final DocumentAanmaken aanmaken;

    DocumentenPagina(DocumentZoeken documenten, DocumentAanmaken aanmaken) {
        this.documenten = documenten;
        this.aanmaken = aanmaken;
    }

    @GetMapping("/trajecten/{code}/documenten")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "documenten",
                documenten.vanTraject(traject.id()).stream()
                        .sorted(Comparator.comparing(DocumentKaart::id).reversed())
                        .toList());
        return "document/lijst";
    }

    @GetMapping("/trajecten/{code}/documenten/nieuw")
    String nieuw(Model model) {
        model.addAttribute("soorten", soorten(false));
        model.addAttribute("bladen", soorten(true));
        return "document/nieuw";
    }

    @PostMapping("/trajecten/{code}/documenten/nieuw")
    String maak(
            @PathVariable String code,
            @RequestParam Documentsoort soort,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        try {
            return "redirect:/trajecten/{code}/documenten/" + aanmaken.voor(code, soort, null, reden);
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
            flash.addFlashAttribute("soort", soort);
            flash.addFlashAttribute("reden", reden);
            return "redirect:/trajecten/{code}/documenten/nieuw";
        }
    }

    @GetMapping("/trajecten/{code}/documenten/invullen/{soort}")
    String invullen(@PathVariable Documentsoort soort, Model model) {
        model.addAttribute("soort", soort);
        return "document/invullen";
    }

    private static List<Documentsoort> soorten(boolean invulblad) {
        return Arrays.stream(Documentsoort.values())
                .filter(soort -> (soort.over() == Documentsoort.Over.INVULBLAD) == invulblad)
                .sorted(Comparator.comparing(Documentsoort::naam))
                .toList();
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab documentenTab() {
            return new DossierTab("dossier.tab.documenten", "/documenten", 40);
        }
    }
}
