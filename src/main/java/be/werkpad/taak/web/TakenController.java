package be.werkpad.taak.web;

import be.werkpad.taak.TakenZoeken;
import be.werkpad.web.Bladzijde;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** My tasks, and what is free in my team. */
@Controller
class TakenController {
    private static final int GROOTTE = 25;

    private final TakenZoeken taken;
    private final Taakregels regels;

    TakenController(TakenZoeken taken, Taakregels regels) {
        this.taken = taken;
        this.regels = regels;
    }

    @GetMapping("/taken")
    String lijst(
            @ModelAttribute("filter") Takenfilter filter,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        var lijst = taken.lijst(filter.vraag(), bladzijde, GROOTTE);
        model.addAttribute("lijst", lijst);
        model.addAttribute(
                "taken", new Bladzijde<>(regels.regels(lijst.rijen()), lijst.bladzijde(), GROOTTE, lijst.totaal()));
        return "taak/lijst";
    }
}
