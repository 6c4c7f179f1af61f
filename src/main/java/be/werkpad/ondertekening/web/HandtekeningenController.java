package be.werkpad.ondertekening.web;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which documents of a dossier are signed, by whom and how, and who must still. */
@Controller
@Dossierpagina
class HandtekeningenController {
    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;

    HandtekeningenController(OndertekeningZoeken zoeken, DocumentZoeken documenten) {
        this.zoeken = zoeken;
        this.documenten = documenten;
    }

    record Ronde(OndertekeningKaart kaart, DocumentKaart document) {}

    @GetMapping("/trajecten/{code}/handtekeningen")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "rondes",
                zoeken.vanTraject(traject.id()).stream()
                        .map(kaart -> new Ronde(kaart, documenten.metId(kaart.documentId())))
                        .toList());
        return "ondertekening/lijst";
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab handtekeningenTab() {
            return new DossierTab("dossier.tab.handtekeningen", "/handtekeningen", 45);
        }
    }
}
