package be.werkpad.dossier.web;

import be.werkpad.jobfinding.KandidaatKaart;
import be.werkpad.jobfinding.KandidaatZoeken;
import be.werkpad.opvolging.OpvolgingKaart;
import be.werkpad.opvolging.OpvolgingZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the client works or worked, and which werkposten were looked into. */
@Controller
@Dossierpagina
class WerkpostenController {
    private final PlaatsingZoeken plaatsingen;
    private final KandidaatZoeken kandidaten;
    private final WerkpostZoeken werkposten;
    private final OpvolgingZoeken opvolging;

    WerkpostenController(
            PlaatsingZoeken plaatsingen,
            KandidaatZoeken kandidaten,
            WerkpostZoeken werkposten,
            OpvolgingZoeken opvolging) {
        this.plaatsingen = plaatsingen;
        this.kandidaten = kandidaten;
        this.werkposten = werkposten;
        this.opvolging = opvolging;
    }

    /** @param opvolging null before and without follow-up */
    record Werk(
            PlaatsingKaart plaatsing,
            WerkpostKaart werkpost,
            @Nullable OpvolgingKaart opvolging) {}

    record Gezocht(KandidaatKaart kandidaat, WerkpostKaart werkpost) {}

    @GetMapping("/trajecten/{code}/werkposten")
    String werkposten(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "werk",
                plaatsingen.vanTraject(traject.id()).stream()
                        .map(plaatsing -> new Werk(
                                plaatsing,
                                werkposten.metId(plaatsing.werkpostId()),
                                opvolging.vanPlaatsing(plaatsing.id()).orElse(null)))
                        .sorted(Comparator.comparing(
                                        (Werk werk) -> werk.plaatsing().id())
                                .reversed())
                        .toList());
        model.addAttribute(
                "gezocht",
                kandidaten.vanTraject(traject.id()).stream()
                        .map(kandidaat -> new Gezocht(
                                kandidaat,
                                werkposten.metId(kandidaat.zoekactie().werkpostId())))
                        .toList());
        return "dossier/werkposten";
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab werkpostenTab() {
            return new DossierTab("dossier.tab.werkposten", "/werkposten", 52);
        }
    }
}
