package be.werkpad.norm.web;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormKaart;
import be.werkpad.norm.NormWijzigen;
import be.werkpad.norm.Normwijziging;
import be.werkpad.norm.NormwijzigingBekijken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.web.NavigationItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** Terms and amounts: what holds now, what held before, and another value from a day on, seen before it is kept (F.28). */
@Controller
@RequestMapping("/normen")
class NormController {
    private final NormBepalen bepalen;
    private final NormWijzigen wijzigen;
    private final NormwijzigingBekijken bekijken;
    private final Normtekst tekst;
    private final Clock clock;

    NormController(
            NormBepalen bepalen, NormWijzigen wijzigen, NormwijzigingBekijken bekijken, Normtekst tekst, Clock clock) {
        this.bepalen = bepalen;
        this.wijzigen = wijzigen;
        this.bekijken = bekijken;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute("normen", bepalen.bekend(LocalDate.now(clock)));
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("tekst", tekst);
        return "norm/lijst";
    }

    @GetMapping("/{code}")
    String norm(@PathVariable String code, Model model) {
        var norm = bekend(code);
        var velden = new TreeMap<>(tekst.velden(norm.waarde()));
        var vandaag = LocalDate.now(clock);
        velden.put("vanaf", (norm.perJaar() ? vandaag.withDayOfYear(1) : vandaag.plusDays(1)).toString());
        return pagina(code, velden, Map.of(), model);
    }

    /** Shows first what a new value does; only {@code stap=BEWAREN} keeps it. */
    @PostMapping("/{code}")
    String wijzig(
            @PathVariable String code,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        try {
            var wijziging = wijziging(code, velden);
            if (!"BEWAREN".equals(velden.get("stap"))) {
                model.addAttribute("gevolg", bekijken.voor(wijziging));
                return pagina(code, velden, Map.of(), model);
            }
            wijzigen.voor(wijziging);
        } catch (DomainException refusal) {
            var fouten = new TreeMap<String, String>();
            refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
            return pagina(code, velden, fouten, model);
        }
        flash.addFlashAttribute("melding", "De nieuwe waarde is bewaard.");
        return "redirect:/normen/" + code;
    }

    private String pagina(String code, Map<String, String> velden, Map<String, String> fouten, Model model) {
        model.addAttribute("norm", bekend(code));
        model.addAttribute("tekst", tekst);
        model.addAttribute("eenheden", Normtekst.EENHEDEN);
        model.addAttribute(
                "waarden",
                bepalen.alle().stream().filter(norm -> norm.code().equals(code)).toList());
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "norm/norm";
    }

    private NormKaart bekend(String code) {
        return bepalen.bekend(LocalDate.now(clock)).stream()
                .filter(norm -> norm.code().equals(code) && norm.bereik().equals(NormBereik.ALGEMEEN))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Norm " + code));
    }

    private static Normwijziging wijziging(String code, Map<String, String> velden) {
        var bron = velden.getOrDefault("bron", "").strip();
        if (bron.isEmpty() || bron.length() > 500) {
            throw DomainException.bijVeld("norm.geenBron", "bron", "Schrijf waar deze waarde vandaan komt.");
        }
        var waarde = Normtekst.geschreven(velden.getOrDefault("waarde", ""), velden.getOrDefault("eenheid", ""));
        return new Normwijziging(code, NormBereik.ALGEMEEN, waarde, datum(velden), bron);
    }

    private static LocalDate datum(Map<String, String> velden) {
        try {
            return LocalDate.parse(velden.getOrDefault("vanaf", ""));
        } catch (DateTimeParseException geenDatum) {
            throw DomainException.bijVeld("norm.datumOngeldig", "vanaf", "Vul een bestaande datum in.");
        }
    }

    /** The link in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigatie {
        @Bean
        NavigationItem normenNavigatie() {
            return new NavigationItem("nav.normen", "/normen", Set.of(Rol.COORDINATOR, Rol.BEHEERDER), 86);
        }
    }
}
