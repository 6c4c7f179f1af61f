package be.werkpad.traject.web;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.Termijnnamen;
import be.werkpad.traject.Tijdlijn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tabs of the dossier that need no module above: gegevens, tijdlijn, termijnen. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}")
class DossierController {
    private final Dossierantwoorden antwoorden;
    private final Tijdlijn tijdlijn;
    private final TermijnZoeken termijnen;
    private final Clock clock;

    DossierController(Dossierantwoorden antwoorden, Tijdlijn tijdlijn, TermijnZoeken termijnen, Clock clock) {
        this.antwoorden = antwoorden;
        this.tijdlijn = tijdlijn;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @GetMapping
    String gegevens(@ModelAttribute("dossier") DossierHeader dossier, Model model) {
        model.addAttribute("fasen", antwoorden.perFase(dossier.traject().id()));
        return "traject/gegevens";
    }

    @GetMapping("/tijdlijn")
    String tijdlijn(
            @ModelAttribute("dossier") DossierHeader dossier,
            @RequestParam(defaultValue = "false") boolean alles,
            Model model) {
        var regels = tijdlijn.van(dossier.traject().id(), "tijdlijn", alles);
        model.addAttribute("dagen", Tijdlijndag.van(regels));
        model.addAttribute("alles", alles);
        return "traject/tijdlijn";
    }

    @GetMapping("/termijnen")
    String termijnen(@ModelAttribute("dossier") DossierHeader dossier, Model model) {
        var alle = termijnen.alleVan(dossier.traject().id()).stream()
                .filter(termijn -> !Termijnnamen.isHulpmoment(termijn.sleutel()))
                .toList();
        model.addAttribute(
                "open",
                alle.stream()
                        .filter(TermijnKaart::isOpen)
                        .sorted(Comparator.comparing(TermijnKaart::datum))
                        .toList());
        model.addAttribute(
                "voorbij",
                alle.stream()
                        .filter(termijn -> !termijn.isOpen())
                        .sorted(Comparator.comparing(TermijnKaart::id).reversed())
                        .toList());
        model.addAttribute("vandaag", LocalDate.now(clock));
        return "traject/termijnen";
    }
}
