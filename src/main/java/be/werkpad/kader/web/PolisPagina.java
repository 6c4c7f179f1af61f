package be.werkpad.kader.web;

import be.werkpad.polis.PolisIntrekken;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The policies on the page of the legal frame: one that was written down by mistake is taken back there (F.13). */
@Controller
@Dossierpagina
class PolisPagina {
    private final PolisIntrekken intrekken;

    PolisPagina(PolisIntrekken intrekken) {
        this.intrekken = intrekken;
    }

    @PostMapping("/trajecten/{code}/kader/polissen/{id}/intrekken")
    String trekIn(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String reden,
            RedirectAttributes flash) {
        try {
            intrekken.voor(traject.id(), id, reden);
            flash.addFlashAttribute("melding", "De polis is ingetrokken. Ze telt niet meer mee.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/trajecten/{code}/kader";
    }
}
