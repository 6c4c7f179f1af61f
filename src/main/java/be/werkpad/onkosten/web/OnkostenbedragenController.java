package be.werkpad.onkosten.web;

import be.werkpad.onkosten.Bedrag;
import be.werkpad.onkosten.Onkostenbedragen;
import be.werkpad.onkosten.OnkostenbedragenInvullen;
import be.werkpad.onkosten.Plafonds;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The amounts of the law for one year in one form (E.4). */
@Controller
@RequestMapping("/normen/onkosten/{jaar:\\d{4}}")
class OnkostenbedragenController {
    private final Plafonds plafonds;
    private final OnkostenbedragenInvullen invullen;

    OnkostenbedragenController(Plafonds plafonds, OnkostenbedragenInvullen invullen) {
        this.plafonds = plafonds;
        this.invullen = invullen;
    }

    @GetMapping
    String bedragen(@PathVariable int jaar, Model model) {
        invullen.eisJaar(jaar);
        var bekend = plafonds.vanJaar(jaar);
        var velden = new TreeMap<String, String>();
        zet(velden, "perDag", bekend.perDag());
        zet(velden, "perJaar", bekend.perJaar());
        zet(velden, "perKilometer", bekend.perKilometer());
        zet(velden, "kilometers", bekend.kilometers());
        return pagina(velden, Map.of(), model);
    }

    @PostMapping
    String vulIn(
            @PathVariable int jaar, @RequestParam Map<String, String> velden, Model model, RedirectAttributes flash) {
        try {
            invullen.voor(bedragen(jaar, velden), velden.getOrDefault("bron", ""));
        } catch (DomainException refusal) {
            var fouten = new TreeMap<String, String>();
            refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
            return pagina(velden, fouten, model);
        }
        flash.addFlashAttribute("melding", "De bedragen van %d zijn bewaard.".formatted(jaar));
        return "redirect:/normen";
    }

    private static String pagina(Map<String, String> velden, Map<String, String> fouten, Model model) {
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "onkosten/bedragen";
    }

    private static void zet(Map<String, String> velden, String veld, @Nullable BigDecimal bedrag) {
        if (bedrag != null) {
            velden.put(veld, bedrag.toPlainString().replace('.', ','));
        }
    }

    private static Onkostenbedragen bedragen(int jaar, Map<String, String> velden) {
        return new Onkostenbedragen(
                jaar,
                lees(velden, "perDag", Bedrag::van),
                lees(velden, "perJaar", Bedrag::van),
                lees(velden, "perKilometer", Bedrag::tarief),
                lees(velden, "kilometers", Bedrag::van));
    }

    private static @Nullable BigDecimal lees(
            Map<String, String> velden, String veld, BiFunction<String, String, BigDecimal> lezen) {
        var tekst = velden.getOrDefault(veld, "");
        return tekst.isBlank() ? null : lezen.apply(tekst, veld);
    }
}
