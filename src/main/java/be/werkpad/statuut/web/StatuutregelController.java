package be.werkpad.statuut.web;

import be.werkpad.client.Inkomensstatuut;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelBevestigen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.statuut.StatuutregelWijzigen;
import be.werkpad.statuut.Toelating;
import be.werkpad.web.NavigationItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each income asks before somebody works without pay: what holds, who confirmed it, and another rule from a day on. */
@Controller
@RequestMapping("/statuutregels")
class StatuutregelController {
    private final StatuutregelBepalen bepalen;
    private final StatuutregelWijzigen wijzigen;
    private final StatuutregelBevestigen bevestigen;
    private final Clock clock;

    StatuutregelController(
            StatuutregelBepalen bepalen,
            StatuutregelWijzigen wijzigen,
            StatuutregelBevestigen bevestigen,
            Clock clock) {
        this.bepalen = bepalen;
        this.wijzigen = wijzigen;
        this.bevestigen = bevestigen;
        this.clock = clock;
    }

    @GetMapping
    String lijst(Model model) {
        var vandaag = LocalDate.now(clock);
        model.addAttribute("vandaag", vandaag);
        model.addAttribute(
                "rijen",
                Arrays.stream(Inkomensstatuut.values())
                        .map(statuut -> bepalen.rij(statuut, vandaag))
                        .toList());
        return "statuut/lijst";
    }

    @GetMapping("/{statuut}")
    String regel(@PathVariable Inkomensstatuut statuut, Model model) {
        var nu = bepalen.voor(statuut, LocalDate.now(clock));
        var velden = new TreeMap<>(Map.of(
                "toelating", nu.toelating().name(),
                "uitleg", nu.uitleg(),
                "vanaf", LocalDate.now(clock).plusDays(1).toString(),
                "bron", nu.bron()));
        if (nu.instantie() != null) {
            velden.put("instantie", nu.instantie());
        }
        return pagina(statuut, velden, Map.of(), null, model);
    }

    @PostMapping("/{statuut}")
    String wijzig(
            @PathVariable Inkomensstatuut statuut,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        try {
            wijzigen.voor(nieuw(statuut, velden));
        } catch (DomainException refusal) {
            return pagina(statuut, velden, fouten(refusal), null, model);
        }
        flash.addFlashAttribute("melding", "De nieuwe regel is bewaard.");
        return "redirect:/statuutregels/" + statuut;
    }

    @PostMapping("/{statuut}/{id}/bevestigen")
    String bevestig(
            @PathVariable Inkomensstatuut statuut,
            @PathVariable long id,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        try {
            bevestigen.voor(id, tekst(velden, "bevestigdDoor"), datum(velden, "bevestigdOp"));
        } catch (DomainException refusal) {
            return pagina(statuut, velden, fouten(refusal), id, model);
        }
        flash.addFlashAttribute("melding", "De regel is bevestigd.");
        return "redirect:/statuutregels/" + statuut;
    }

    /** @param bevestigt the row that a refusal is about; null when it is about the new rule */
    private String pagina(
            Inkomensstatuut statuut,
            Map<String, String> velden,
            Map<String, String> fouten,
            @Nullable Long bevestigt,
            Model model) {
        model.addAttribute("statuut", statuut);
        model.addAttribute("toelatingen", Toelating.values());
        model.addAttribute("rijen", bepalen.alle(statuut));
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        model.addAttribute("bevestigt", bevestigt);
        return "statuut/regel";
    }

    private static StatuutregelKaart nieuw(Inkomensstatuut statuut, Map<String, String> velden) {
        var toelating = Arrays.stream(Toelating.values())
                .filter(keuze -> keuze.name().equals(velden.get("toelating")))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld("statuut.regelOngeldig", "toelating", "Maak een keuze."));
        var instantie = tekst(velden, "instantie");
        return new StatuutregelKaart(
                statuut,
                toelating,
                instantie.isEmpty() ? null : instantie,
                tekst(velden, "uitleg"),
                datum(velden, "vanaf"),
                null,
                tekst(velden, "bron"));
    }

    private static String tekst(Map<String, String> velden, String veld) {
        return velden.getOrDefault(veld, "").strip();
    }

    private static LocalDate datum(Map<String, String> velden, String veld) {
        try {
            return LocalDate.parse(tekst(velden, veld));
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("statuut.datumOngeldig", veld, "Vul een bestaande datum in.");
        }
    }

    private static Map<String, String> fouten(DomainException refusal) {
        var fouten = new TreeMap<String, String>();
        refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
        return fouten;
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem statuutregelsNavigatie() {
            return new NavigationItem("nav.statuutregels", "/statuutregels", Set.of(Rol.COORDINATOR), 87);
        }
    }
}
