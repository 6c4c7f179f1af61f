package be.werkpad.document.web;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.Comparator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The documents of a dossier, newest first. */
@Controller
@Dossierpagina
class DocumentenPagina {
    private final DocumentZoeken documenten;

    DocumentenPagina(DocumentZoeken documenten) {
        this.documenten = documenten;
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

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab documentenTab() {
            return new DossierTab("dossier.tab.documenten", "/documenten", 40);
        }
    }
}
