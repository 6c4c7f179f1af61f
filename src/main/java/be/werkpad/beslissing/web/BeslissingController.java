package be.werkpad.beslissing.web;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
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

/** What was asked of the client, which options there were, and what was chosen. */
@Controller
@Dossierpagina
class BeslissingController {
    private final BeslissingZoeken beslissingen;

    BeslissingController(BeslissingZoeken beslissingen) {
        this.beslissingen = beslissingen;
    }

    @GetMapping("/trajecten/{code}/beslissingen")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "beslissingen",
                beslissingen.vanTraject(traject.id()).stream()
                        .sorted(Comparator.comparing(BeslissingKaart::id).reversed())
                        .toList());
        return "beslissing/lijst";
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab beslissingenTab() {
            return new DossierTab("dossier.tab.beslissingen", "/beslissingen", 50);
        }
    }
}
