package be.werkpad.onkosten.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.onkosten.OnkostIndienen;
import be.werkpad.onkosten.OnkostIntrekken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a werkpost paid back, a place to add a day or to take one back, and what the werkpost decided. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/onkosten")
class OnkostenPagina {
    private final Onkostenbladen bladen;
    private final OnkostIndienen indienen;
    private final OnkostIntrekken intrekken;
    private final Bestandskeuring keuring;
    private final Onkostenomgeving omgeving;

    OnkostenPagina(
            Onkostenbladen bladen,
            OnkostIndienen indienen,
            OnkostIntrekken intrekken,
            Bestandskeuring keuring,
            Onkostenomgeving omgeving) {
        this.omgeving = omgeving;
        this.bladen = bladen;
        this.indienen = indienen;
        this.intrekken = intrekken;
        this.keuring = keuring;
    }

    @GetMapping
    String bladen(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var alle = bladen.van(traject.id());
        model.addAttribute("bladen", alle);
        omgeving.vul(model, alle);
        return "onkosten/bladen";
    }

    /** The form in which a werkpost decides, for a decision after the first one. */
    @GetMapping("/{plaatsingId}/keuze")
    String keuze(@PathVariable long plaatsingId, Model model) {
        model.addAttribute("plaatsingId", plaatsingId);
        return "onkosten/keuze";
    }

    @PostMapping
    String dienIn(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(required = false) @Nullable List<MultipartFile> bestand,
            RedirectAttributes flash) {
        var ingevuld = new Ingevuld(velden);
        try (var indiening = ingevuld.indiening(bestand == null ? List.of() : bestand, keuring)) {
            indienen.voor(traject.id(), ingevuld.plaatsingId(), indiening);
            flash.addFlashAttribute("melding", "De onkosten zijn bewaard.");
        } catch (DomainException refusal) {
            if (bladen.vraagt(traject.id(), ingevuld)) {
                meld(refusal, flash);
                flash.addFlashAttribute("ingevuld", ingevuld);
            } else {
                flash.addFlashAttribute("waarschuwing", refusal.getMessage());
            }
        }
        return "redirect:/trajecten/{code}/onkosten";
    }

    @PostMapping("/{id}/intrekken")
    String trekIn(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String reden,
            RedirectAttributes flash) {
        try {
            intrekken.voor(traject.id(), id, reden);
            flash.addFlashAttribute("melding", "De onkosten zijn ingetrokken.");
        } catch (DomainException refusal) {
            meld(refusal, flash);
            flash.addFlashAttribute("intrekken", id);
        }
        return "redirect:/trajecten/{code}/onkosten";
    }

    private static void meld(DomainException refusal, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "fouten",
                refusal.fouten().stream().collect(Collectors.toMap(Fout::veld, Fout::melding, (eerst, dan) -> eerst)));
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab onkostenTab() {
            return new DossierTab("dossier.tab.onkosten", "/onkosten", 60);
        }
    }
}
