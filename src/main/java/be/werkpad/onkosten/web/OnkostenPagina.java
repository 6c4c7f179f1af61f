package be.werkpad.onkosten.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.onkosten.OnkostIndienen;
import be.werkpad.onkosten.OnkostKaart;
import be.werkpad.onkosten.OnkostRegistreren;
import be.werkpad.onkosten.Onkostenboek;
import be.werkpad.onkosten.Vergoedingswijze;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a werkpost paid back, and a place to add a day. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/onkosten")
class OnkostenPagina {
    private final PlaatsingZoeken plaatsingen;
    private final Onkostenboek boek;
    private final OnkostRegistreren registreren;
    private final OnkostIndienen indienen;
    private final Bestandskeuring keuring;

    OnkostenPagina(
            PlaatsingZoeken plaatsingen,
            Onkostenboek boek,
            OnkostRegistreren registreren,
            OnkostIndienen indienen,
            Bestandskeuring keuring) {
        this.plaatsingen = plaatsingen;
        this.boek = boek;
        this.registreren = registreren;
        this.indienen = indienen;
        this.keuring = keuring;
    }

    /** The expenses of one plaatsing. */
    record Blad(PlaatsingKaart plaatsing, Vergoedingswijze wijze, List<OnkostKaart> onkosten) {}

    @GetMapping
    String bladen(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "bladen",
                plaatsingen.vanTraject(traject.id()).stream()
                        .filter(plaatsing -> plaatsing.afspraken() != null)
                        .map(plaatsing -> new Blad(
                                plaatsing, registreren.wijze(plaatsing.id()), boek.vanPlaatsing(plaatsing.id())))
                        .toList());
        return "onkosten/bladen";
    }

    @PostMapping
    String dienIn(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam long plaatsingId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,
            @RequestParam(required = false) @Nullable String bedrag,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            RedirectAttributes flash) {
        try (var bewijs = gekeurd(bestand)) {
            indienen.voor(traject.id(), plaatsingId, dag, bedrag, bewijs);
            flash.addFlashAttribute("melding", "De onkosten zijn bewaard.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute(
                    "fouten",
                    refusal.fouten().stream()
                            .collect(Collectors.toMap(Fout::veld, Fout::melding, (eerst, dan) -> eerst)));
            flash.addFlashAttribute("ingevuld", new Ingevuld(plaatsingId, dag, bedrag));
        }
        return "redirect:/trajecten/{code}/onkosten";
    }

    private @Nullable GekeurdBestand gekeurd(@Nullable MultipartFile bestand) {
        return bestand == null || bestand.isEmpty() ? null : keuring.keur(bestand.getResource(), "bestand");
    }

    /** What somebody typed, to keep it beside a refusal. */
    record Ingevuld(
            long plaatsingId,
            @Nullable LocalDate dag,
            @Nullable String bedrag) implements Serializable {}

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab onkostenTab() {
            return new DossierTab("dossier.tab.onkosten", "/onkosten", 60);
        }
    }
}
