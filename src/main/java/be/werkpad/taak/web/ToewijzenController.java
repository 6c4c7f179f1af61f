package be.werkpad.taak.web;

import be.werkpad.shared.DomainException;
import be.werkpad.taak.TaakToewijzen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who does a task: me, the team, a colleague. */
@Controller
@RequestMapping("/taken/{id}")
class ToewijzenController {
    private static final String DEZE_TAAK = "redirect:/taken/{id}";

    private final TaakToewijzen toewijzen;

    ToewijzenController(TaakToewijzen toewijzen) {
        this.toewijzen = toewijzen;
    }

    @PostMapping("/nemen")
    String nemen(@PathVariable String id, RedirectAttributes flash) {
        try {
            toewijzen.aanMij(id);
            flash.addFlashAttribute("melding", "De taak staat nu op jouw naam.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return DEZE_TAAK;
    }

    @PostMapping("/teruggeven")
    String teruggeven(@PathVariable String id, RedirectAttributes flash) {
        toewijzen.terugAanTeam(id);
        flash.addFlashAttribute("melding", "De taak staat weer bij de vrije taken van het team.");
        return "redirect:/taken";
    }

    @PostMapping("/overdragen")
    String overdragen(
            @PathVariable String id, @RequestParam(defaultValue = "") String collega, RedirectAttributes flash) {
        try {
            var wie = toewijzen.aan(id, collega).weergavenaam();
            flash.addFlashAttribute("melding", "De taak staat nu bij " + wie + ".");
            return "redirect:/taken";
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
            return DEZE_TAAK;
        }
    }
}
