package be.werkpad.pop.web;

import be.werkpad.document.Documentactie;
import be.werkpad.document.Documentactie.Knop;
import be.werkpad.pop.PopRegistreren;
import be.werkpad.pop.PopregistratieZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a registration of a POP is noted; a button on the page of the POP leads to it. */
@Controller
@Dossierpagina
class PopregistratieController {
    private final PopRegistreren registreren;
    private final Clock clock;

    PopregistratieController(PopRegistreren registreren, Clock clock) {
        this.registreren = registreren;
        this.clock = clock;
    }

    @PostMapping("/trajecten/{code}/pop")
    String open(@RequestParam long documentId, RedirectAttributes naar) {
        naar.addAttribute("id", documentId);
        return "redirect:/trajecten/{code}/pop/{id}";
    }

    @GetMapping("/trajecten/{code}/pop/{id}")
    String toon(@PathVariable String code, @PathVariable long id, Model model) {
        return toon(code, id, Invoer.begin(Map.of("datum", LocalDate.now(clock).toString())), model);
    }

    @PostMapping("/trajecten/{code}/pop/{id}")
    String registreer(
            @PathVariable String code,
            @PathVariable long id,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            registreren.voor(code, id, invoer.optioneleDatum("datum"), invoer.tekst("referentie"));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(code, id, invoer, model);
        }
        flash.addFlashAttribute("gelukt", "pop.gelukt");
        return "redirect:/trajecten/{code}/documenten/{id}";
    }

    private String toon(String code, long id, Invoer invoer, Model model) {
        model.addAttribute("document", registreren.pop(code, id));
        model.addAttribute("f", invoer);
        model.addAttribute("vandaag", LocalDate.now(clock));
        return "pop/registratie";
    }

    /** The button. */
    @Configuration(proxyBeanMethods = false)
    static class Registreerknop {
        @Bean
        Documentactie popRegistrerenKnop(PopregistratieZoeken registraties) {
            var knop = new Knop("pop.registreren", "pop.registreren.uitleg", "/pop");
            return document -> registraties.ontbreekt(document) ? Optional.of(knop) : Optional.empty();
        }
    }
}
