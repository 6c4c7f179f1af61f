package be.werkpad.sjabloon.web;

import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.RegelgevingToevoegen;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.web.NavigationItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All texts and the law they were checked against; a new law makes a list of what to review (CH-4a). */
@Controller
class SjablonenPagina {
    private final SjabloonZoeken sjablonen;
    private final RegelgevingToevoegen toevoegen;
    private final MessageSource teksten;

    SjablonenPagina(SjabloonZoeken sjablonen, RegelgevingToevoegen toevoegen, MessageSource teksten) {
        this.sjablonen = sjablonen;
        this.toevoegen = toevoegen;
        this.teksten = teksten;
    }

    /** A law as the page sends it. */
    record Regel(
            String code,
            String titel,
            @DateTimeFormat(iso = ISO.DATE) LocalDate geldigVan,
            String bron) implements Serializable {}

    @GetMapping("/sjablonen")
    String lijst(Model model) {
        var regels = sjablonen.overzicht();
        model.addAttribute("regels", regels);
        model.addAttribute(
                "teHerzien",
                regels.stream().filter(SjabloonZoeken.Regel::teHerzien).count());
        model.addAttribute(
                "regelgeving",
                sjablonen.regelgeving().map(RegelgevingKaart::titel).orElse(""));
        model.addAttribute("alleRegelgeving", sjablonen.alleRegelgeving());
        return "sjabloon/lijst";
    }

    @PostMapping("/sjablonen/regelgeving")
    String voegToe(@ModelAttribute("regel") Regel regel, RedirectAttributes flash) {
        try {
            toevoegen.voor(regel.code(), regel.titel(), regel.geldigVan(), regel.bron());
            flash.addFlashAttribute(
                    "melding",
                    teksten.getMessage("sjabloon.gelukt.regelgeving", null, LocaleContextHolder.getLocale()));
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
            flash.addFlashAttribute("regel", regel);
        }
        return "redirect:/sjablonen";
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem sjablonenInNavigatie() {
            return new NavigationItem("sjabloon.menu", "/sjablonen", Set.of(Rol.COORDINATOR), 75);
        }
    }
}
