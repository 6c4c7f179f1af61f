package be.werkpad.kader.web;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.kader.KaderBekijken;
import be.werkpad.kader.Kaderdeel;
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

/** What is in order and what is missing for each plaatsing, with who mends it (CH-4). */
@Controller
@Dossierpagina
class KaderPagina {
    private final KaderBekijken kader;
    private final Wettelijkdossier dossier;
    private final Audittrail audit;

    KaderPagina(KaderBekijken kader, Wettelijkdossier dossier, Audittrail audit) {
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
