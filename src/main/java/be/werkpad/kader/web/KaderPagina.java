package be.werkpad.kader.web;

import be.werkpad.document.DocumentAanmaken;
import be.werkpad.document.Documentsoort;
import be.werkpad.kader.KaderAanvullen;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderdeel;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is in order and what is missing for each plaatsing, with who mends it (CH-4). */
@Controller
@Dossierpagina
class KaderPagina {
    private final KaderBekijken kader;
    private final KaderAanvullen aanvullen;
    private final DocumentAanmaken documenten;

    KaderPagina(KaderBekijken kader, KaderAanvullen aanvullen, DocumentAanmaken documenten) {
        this.aanvullen = aanvullen;
        this.kader = kader;
        this.documenten = documenten;
    }

    @GetMapping("/trajecten/{code}/kader")
    String bladen(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute("bladen", kader.vanTraject(traject.id()));
        model.addAttribute("delen", Kaderdeel.values());
        return "kader/bladen";
    }

    @PostMapping("/trajecten/{code}/kader/{plaatsingId}")
    String vulAan(
            @ModelAttribute("traject") TrajectKaart traject, @PathVariable long plaatsingId, RedirectAttributes flash) {
        try {
            aanvullen.voor(traject.code(), kader.vanPlaatsing(traject.id(), plaatsingId));
            flash.addFlashAttribute("melding", "De taken om aan te vullen staan klaar.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/trajecten/{code}/kader";
    }

    /** The paper as it is today: a new version when the dossier says something else than the last one. */
    @PostMapping("/trajecten/{code}/kader/{plaatsingId}/wettelijk-dossier")
    String wettelijkDossier(@ModelAttribute("traject") TrajectKaart traject, @PathVariable long plaatsingId) {
        kader.vanPlaatsing(traject.id(), plaatsingId);
        var keuze = new DocumentAanmaken.Keuze(plaatsingId, null);
        return "redirect:/api/documenten/%d/inhoud"
                .formatted(documenten.voor(
                        traject.code(), Documentsoort.WETTELIJK_DOSSIER, keuze, "De stand van vandaag."));
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab kaderTab() {
            return new DossierTab("dossier.tab.kader", "/kader", 55);
        }
    }
}
