package be.werkpad.kader.web;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.kader.KaderAanvullen;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderdeel;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final Wettelijkdossier dossier;
    private final KaderAanvullen aanvullen;
    private final Audittrail audit;

    KaderPagina(KaderBekijken kader, Wettelijkdossier dossier, KaderAanvullen aanvullen, Audittrail audit) {
        this.aanvullen = aanvullen;
        this.kader = kader;
        this.dossier = dossier;
        this.audit = audit;
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

    @GetMapping("/trajecten/{code}/kader/{plaatsingId}/wettelijk-dossier")
    ResponseEntity<byte[]> wettelijkDossier(
            @ModelAttribute("traject") TrajectKaart traject, @PathVariable long plaatsingId) {
        var pdf = dossier.pdf(traject, kader.vanPlaatsing(traject.id(), plaatsingId));
        audit.noteer(
                Actie.DOCUMENT_GELEZEN,
                traject.id(),
                "plaatsing",
                String.valueOf(plaatsingId),
                Map.of("soort", "WETTELIJK_DOSSIER", "versie", "1"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("wettelijk-dossier-%s.pdf".formatted(traject.code()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
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
