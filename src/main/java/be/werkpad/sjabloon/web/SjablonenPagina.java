package be.werkpad.sjabloon.web;

import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.NieuweRegelgeving;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.RegelgevingToevoegen;
import be.werkpad.sjabloon.RegelgevingVerbeteren;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.web.Invoer;
import be.werkpad.web.NavigationItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All texts and the law they were checked against; a new law makes a list of what to review (CH-4a). */
@Controller
class SjablonenPagina {
    private static final String LIJST = "redirect:/sjablonen";

    private final SjabloonZoeken sjablonen;
    private final RegelgevingToevoegen toevoegen;
    private final RegelgevingVerbeteren verbeteren;
    private final MessageSource teksten;

    SjablonenPagina(
            SjabloonZoeken sjablonen,
            RegelgevingToevoegen toevoegen,
            RegelgevingVerbeteren verbeteren,
            MessageSource teksten) {
        this.sjablonen = sjablonen;
        this.toevoegen = toevoegen;
        this.verbeteren = verbeteren;
        this.teksten = teksten;
    }

    @GetMapping("/sjablonen")
    String lijst(Model model) {
        return toon(Invoer.begin(Map.of()), model);
    }

    private String toon(Invoer invoer, Model model) {
        model.addAttribute("f", invoer);
        var regels = sjablonen.overzicht();
        model.addAttribute("regels", regels);
        model.addAttribute(
                "teHerzien",
                regels.stream().filter(SjabloonZoeken.Regel::teHerzien).count());
        model.addAttribute(
                "regelgeving",
                sjablonen.regelgeving().map(RegelgevingKaart::titel).orElse(""));
        var regelgeving = sjablonen.alleRegelgeving();
        model.addAttribute("alleRegelgeving", regelgeving);
        model.addAttribute(
                "teVerbeteren",
                regelgeving.stream()
                        .map(RegelgevingKaart::code)
                        .filter(verbeteren::kan)
                        .toList());
        return "sjabloon/lijst";
    }

    @PostMapping("/sjablonen/regelgeving")
    String voegToe(HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            toevoegen.voor(regelgeving(invoer, invoer.waarde("code")));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(invoer, model);
        }
        return klaar("sjabloon.gelukt.regelgeving", flash);
    }

    /** What was typed wrong about a law that no paper tells yet. */
    @PostMapping("/sjablonen/regelgeving/{code}")
    String verbeter(@PathVariable String code, HttpServletRequest request, RedirectAttributes flash) {
        try {
            verbeteren.voor(regelgeving(Invoer.van(request), code));
        } catch (DomainException weigering) {
            flash.addFlashAttribute(
                    "waarschuwing",
                    weigering.fouten().isEmpty()
                            ? weigering.getMessage()
                            : weigering.fouten().get(0).melding());
            return LIJST;
        }
        return klaar("sjabloon.gelukt.regelgevingVerbeterd", flash);
    }

    private String klaar(String gelukt, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", teksten.getMessage(gelukt, null, LocaleContextHolder.getLocale()));
        return LIJST;
    }

    private static NieuweRegelgeving regelgeving(Invoer invoer, String code) {
        var geldigVan = invoer.optioneleDatum("geldigVan");
        var gepubliceerdOp = invoer.optioneleDatum("gepubliceerdOp");
        return new NieuweRegelgeving(
                code,
                invoer.waarde("titel"),
                invoer.fout("geldigVan") == null ? geldigVan : null,
                invoer.waarde("bron"),
                invoer.fout("gepubliceerdOp") == null ? gepubliceerdOp : null);
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
