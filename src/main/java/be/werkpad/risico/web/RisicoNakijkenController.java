package be.werkpad.risico.web;

import be.werkpad.risico.RisicoNakijken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button under a risk that must be looked at again. */
@Controller
@Dossierpagina
class RisicoNakijkenController {
    private final RisicoNakijken nakijken;

    RisicoNakijkenController(RisicoNakijken nakijken) {
        this.nakijken = nakijken;
    }

    @PostMapping("/trajecten/{code}/risicos/{id}/nakijken")
    String kijkNa(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String bevinding,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate opnieuwOp,
            RedirectAttributes flash) {
        try {
            nakijken.voor(traject.id(), id, bevinding, opnieuwOp);
            flash.addFlashAttribute("melding", "Het risico is nagekeken.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("fout", refusal.getMessage());
        }
        return "redirect:/trajecten/{code}/risicos";
    }
}
