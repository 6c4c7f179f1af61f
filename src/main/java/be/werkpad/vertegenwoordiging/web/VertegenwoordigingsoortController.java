package be.werkpad.vertegenwoordiging.web;

import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingWijzigen;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The client comes under bewind, or leaves it. */
@Controller
@Dossierpagina
class VertegenwoordigingsoortController {
    private final VertegenwoordigingWijzigen wijzigen;
    private final Vertegenwoordigingspagina pagina;

    VertegenwoordigingsoortController(VertegenwoordigingWijzigen wijzigen, Vertegenwoordigingspagina pagina) {
        this.wijzigen = wijzigen;
        this.pagina = pagina;
    }

    @PostMapping("/trajecten/{code}/vertegenwoordiging/soort")
    String wijzigen(
            @ModelAttribute("traject") TrajectKaart traject,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes flash) {
        try {
            wijzigen.voor(
                    traject.code(),
                    soort(velden.get("soort")),
                    Vertegenwoordigingspagina.datum(velden, "sinds"),
                    velden.getOrDefault("bewijs", ""));
        } catch (DomainException refusal) {
            return pagina.toon(traject, velden, Vertegenwoordigingspagina.fouten(refusal), model);
        }
        flash.addFlashAttribute("melding", "Dat is bewaard.");
        return "redirect:/trajecten/{code}/vertegenwoordiging";
    }

    private static Vertegenwoordiging soort(@Nullable String code) {
        return Arrays.stream(Vertegenwoordiging.values())
                .filter(soort -> soort.name().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "vertegenwoordiging.kiesSoort", "soort", "Kies of de cliënt een vertegenwoordiger heeft."));
    }
}
