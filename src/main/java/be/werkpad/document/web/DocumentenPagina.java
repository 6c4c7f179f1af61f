package be.werkpad.document.web;

import be.werkpad.document.DocumentAanmaken;
import be.werkpad.document.DocumentAanmaken.Keuze;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentenactie;
import be.werkpad.document.Documentkenmerk;
import be.werkpad.document.Documentsoort;
import be.werkpad.document.Leesrecht;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a dossier, newest first, and a new one. */
@Controller
@Dossierpagina
class DocumentenPagina {
    private final DocumentZoeken documenten;
    private final DocumentAanmaken aanmaken;
    private final Leesrecht leesrecht;
    private final List<Documentenactie> acties;
    private final List<Documentkenmerk> kenmerken;

    DocumentenPagina(
            DocumentZoeken documenten,
            DocumentAanmaken aanmaken,
            Leesrecht leesrecht,
            List<Documentenactie> acties,
            List<Documentkenmerk> kenmerken) {
        this.kenmerken = kenmerken;
        this.documenten = documenten;
        this.aanmaken = aanmaken;
        this.leesrecht = leesrecht;
        this.acties = acties;
    }

    @GetMapping("/trajecten/{code}/documenten")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var lijst = documenten.vanTraject(traject.id()).stream()
                .filter(document -> leesrecht.mag(traject, document))
                .sorted(Comparator.comparing(DocumentKaart::id).reversed())
                .toList();
        model.addAttribute("documenten", lijst);
        model.addAttribute("kenmerken", lijst.stream().collect(Collectors.toMap(DocumentKaart::id, this::kenmerken)));
        model.addAttribute(
                "acties", acties.stream().map(actie -> actie.voor(traject)).toList());
        return "document/lijst";
    }

    private List<String> kenmerken(DocumentKaart document) {
        return kenmerken.stream()
                .flatMap(kenmerk -> kenmerk.voor(document).stream())
                .toList();
    }

    @GetMapping("/trajecten/{code}/documenten/nieuw")
    String nieuw(Model model) {
        model.addAttribute("soorten", soorten(false));
        model.addAttribute("bladen", soorten(true));
        return "document/nieuw";
    }

    @PostMapping("/trajecten/{code}/documenten/nieuw")
    String maak(
            @PathVariable String code,
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam Documentsoort soort,
            @RequestParam(required = false) @Nullable Long onderwerp,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes flash) {
        try {
            if (onderwerp == null && heeftKeuze(traject, soort)) {
                flash.addFlashAttribute("reden", reden);
                return "redirect:/trajecten/{code}/documenten/nieuw/" + soort;
            }
            return "redirect:/trajecten/{code}/documenten/"
                    + aanmaken.voor(code, soort, new Keuze(null, onderwerp), reden);
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.volledig());
            flash.addFlashAttribute("soort", soort);
            flash.addFlashAttribute("reden", reden);
            return "redirect:/trajecten/{code}/documenten/nieuw";
        }
    }

    private boolean heeftKeuze(TrajectKaart traject, Documentsoort soort) {
        return soort.over() == Documentsoort.Over.GEBEURTENIS
                && aanmaken.onderwerpen(traject.id(), soort).size() > 1;
    }

    /** A completed form that a paper may be about. */
    record Onderwerp(long id, String taak, LocalDateTime moment) {
        static Onderwerp van(AntwoordKaart antwoord) {
            return new Onderwerp(
                    antwoord.id(),
                    antwoord.taaknaam(),
                    LocalDateTime.ofInstant(antwoord.tijdstip(), ClockConfiguration.BRUSSEL));
        }
    }

    /** Which of several talks, risks or visits the paper is about. */
    @GetMapping("/trajecten/{code}/documenten/nieuw/{soort}")
    String kies(@PathVariable Documentsoort soort, @ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute("soort", soort);
        model.addAttribute(
                "onderwerpen",
                aanmaken.onderwerpen(traject.id(), soort).stream()
                        .sorted(Comparator.comparing(AntwoordKaart::id).reversed())
                        .map(Onderwerp::van)
                        .toList());
        return "document/kiezen";
    }

    @GetMapping("/trajecten/{code}/documenten/invullen/{soort}")
    String invullen(@PathVariable Documentsoort soort, Model model) {
        if (!leesrecht.magMaken(soort)) {
            throw new NotFoundException("This sheet is not for this user");
        }
        model.addAttribute("soort", soort);
        return "document/invullen";
    }

    private List<Documentsoort> soorten(boolean invulblad) {
        return Arrays.stream(Documentsoort.values())
                .filter(leesrecht::magMaken)
                .filter(soort -> (soort.over() == Documentsoort.Over.INVULBLAD) == invulblad)
                .sorted(Comparator.comparing(Documentsoort::naam))
                .toList();
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
