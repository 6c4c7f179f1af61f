package be.werkpad.traject.web;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.termijn.TermijnenHerrekenen;
import be.werkpad.termijn.TermijnenHerrekenen.Herrekening;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which running deadlines would move with the value a norm has now, and moving them (C.5 17). Codes, no names. */
@Controller
@RequestMapping("/normen/{norm}/lopend")
class LopendeTermijnenController {
    private final TermijnenHerrekenen herrekenen;
    private final TrajectZoeken trajecten;
    private final NormBepalen normen;
    private final Clock clock;

    LopendeTermijnenController(
            TermijnenHerrekenen herrekenen, TrajectZoeken trajecten, NormBepalen normen, Clock clock) {
        this.herrekenen = herrekenen;
        this.trajecten = trajecten;
        this.normen = normen;
        this.clock = clock;
    }

    record Rij(String trajectcode, LocalDate van, LocalDate naar) {}

    @GetMapping
    String bekijk(@PathVariable String norm, Model model) {
        var verschuivingen = herrekenen.bekijk(norm);
        var codes = trajecten
                .metIds(verschuivingen.stream().map(Herrekening::trajectId).toList())
                .stream()
                .collect(Collectors.toMap(TrajectKaart::id, TrajectKaart::code));
        model.addAttribute("norm", normen.norm(norm, NormBereik.ALGEMEEN, LocalDate.now(clock)));
        model.addAttribute(
                "rijen",
                verschuivingen.stream()
                        .map(een -> new Rij(codes.get(een.trajectId()), een.van(), een.naar()))
                        .toList());
        return "traject/lopende-termijnen";
    }

    @PostMapping
    String voer(@PathVariable String norm, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "melding", "Opnieuw gerekend. Verplaatste termijnen: %d.".formatted(herrekenen.voer(norm)));
        return "redirect:/normen/{norm}/lopend";
    }
}
