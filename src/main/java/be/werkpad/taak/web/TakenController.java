package be.werkpad.taak.web;

import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TakenZoeken;
import be.werkpad.web.Bladzijde;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
            @RequestParam(defaultValue = "mijn") String lijst,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        var vrij = lijst.equals("vrij");
        var nummer = Math.max(1, bladzijde);
        var hier = PageRequest.of(nummer - 1, GROOTTE);
        var eerste = PageRequest.of(0, 1);
        var mijn = taken.mijn(vrij ? eerste : hier);
        var team = taken.vrij(vrij ? hier : eerste);
        model.addAttribute("vrij", vrij);
        model.addAttribute("aantalMijn", mijn.getTotalElements());
        model.addAttribute("aantalVrij", team.getTotalElements());
        model.addAttribute("taken", bladzijde(vrij ? team : mijn, nummer));
        model.addAttribute("adres", vrij ? "/taken?lijst=vrij" : "/taken");
        return "taak/lijst";
    }

    private Bladzijde<Taakregel> bladzijde(Page<TaakKaart> page, int nummer) {
        return new Bladzijde<>(regels.van(page.getContent()), nummer, GROOTTE, page.getTotalElements());
    }
}
