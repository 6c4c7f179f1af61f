package be.werkpad.aanvraag.web;

import be.werkpad.aanvraag.AanvraagKaart;
import be.werkpad.aanvraag.AanvraagZoeken;
import be.werkpad.aanvraag.PapierenVragen;
import be.werkpad.aanvraag.Papierkeuzes;
import be.werkpad.document.Documentenactie;
import be.werkpad.document.Documentsoort;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierActie;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The client asked for papers by mouth, by letter or by phone. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/documenten/aanvragen")
class AanvraagPagina {
    private final PapierenVragen vragen;
    private final Papierkeuzes keuzes;
    private final Clock clock;

    AanvraagPagina(PapierenVragen vragen, Papierkeuzes keuzes, Clock clock) {
        this.vragen = vragen;
        this.keuzes = keuzes;
        this.clock = clock;
    }

    @GetMapping
    String toon(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        var vandaag = LocalDate.now(clock).toString();
        return toon(traject, Invoer.begin(Map.of("gevraagdOp", vandaag)), Set.of(), model);
    }

    @PostMapping
    String vraag(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam(defaultValue = "") Set<Documentsoort> soorten,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var gevraagdOp = invoer.datum("gevraagdOp");
            invoer.eisGoed();
            var antwoord = vragen.voor(traject.code(), soorten, gevraagdOp);
            flash.addFlashAttribute("melding", gelukt(antwoord.aanvraag()));
            if (!antwoord.meldingen().isEmpty()) {
                flash.addFlashAttribute("waarschuwing", String.join(" ", antwoord.meldingen()));
            }
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(traject, invoer, soorten, model);
        }
        return "redirect:/trajecten/{code}/documenten";
    }

    private String toon(TrajectKaart traject, Invoer invoer, Set<Documentsoort> gekozen, Model model) {
        model.addAttribute("keuzes", keuzes.van(traject.id()));
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("f", invoer);
        return "aanvraag/vragen";
    }

    private static String gelukt(AanvraagKaart aanvraag) {
        return "De vraag is genoteerd. De jobcoach heeft een taak om de papieren na te kijken en te bezorgen"
                + (aanvraag.uiterlijk() == null
                        ? "."
                        : ", ten laatste op %s.".formatted(Datumtekst.van(aanvraag.uiterlijk())));
    }

    /** The buttons that lead here, and what runs. */
    @Configuration(proxyBeanMethods = false)
    static class Knoppen {
        @Bean
        DossierActie papierenVragenGebeurtenis() {
            return new DossierActie("aanvraag.knop", "/documenten/aanvragen", 25);
        }

        @Bean
        Documentenactie papierenVragenActie(AanvraagZoeken aanvragen) {
            return traject -> new Documentenactie.Knop(
                    "aanvraag.knop",
                    "/documenten/aanvragen",
                    aanvragen.lopend(traject.id()).stream().map(Knoppen::loopt).toList());
        }

        private static String loopt(AanvraagKaart lopend) {
            return "De cliënt vroeg op %s: %s.%s"
                    .formatted(
                            Datumtekst.van(lopend.gevraagdOp()),
                            lopend.papieren(),
                            lopend.uiterlijk() == null
                                    ? ""
                                    : " Bezorg dit ten laatste op %s.".formatted(Datumtekst.van(lopend.uiterlijk())));
        }
    }
}
