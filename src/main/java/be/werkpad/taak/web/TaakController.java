package be.werkpad.taak.web;

import be.werkpad.security.CurrentUser;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TaakOpenen;
import be.werkpad.taak.TaakToewijzen;
import be.werkpad.taak.TakenZoeken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: fill it in, take it, give it back, and on to the next. */
@Controller
class TaakController {
    private final TaakOpenen openen;
    private final TaakToewijzen toewijzen;
    private final TakenZoeken taken;
    private final Taakzijkant zijkant;
    private final CurrentUser user;

    TaakController(
            TaakOpenen openen, TaakToewijzen toewijzen, TakenZoeken taken, Taakzijkant zijkant, CurrentUser user) {
        this.openen = openen;
        this.toewijzen = toewijzen;
        this.taken = taken;
        this.zijkant = zijkant;
        this.user = user;
    }

    @GetMapping("/taken/{id}")
    String invullen(@PathVariable String id, Model model) {
        var open = openen.voor(id);
        model.addAttribute("taak", open.taak());
        model.addAttribute("magWerken", open.magWerken());
        model.addAttribute("metFormulier", open.schema() != null);
        model.addAttribute("zijkant", zijkant.van(open.taak()));
        return "taak/invullen";
    }

    @PostMapping("/taken/{id}/nemen")
    String nemen(@PathVariable String id, RedirectAttributes flash) {
        toewijzen.aanMij(id);
        flash.addFlashAttribute("melding", "De taak staat nu op jouw naam.");
        return "redirect:/taken/{id}";
    }

    @PostMapping("/taken/{id}/teruggeven")
    String teruggeven(@PathVariable String id, RedirectAttributes flash) {
        toewijzen.terugAanTeam(id);
        flash.addFlashAttribute("melding", "De taak staat weer bij de vrije taken van je team.");
        return "redirect:/taken";
    }

    /** After a task: on to the next one of the same traject that is mine, else back to the list. */
    @GetMapping("/taken/volgende")
    String volgende(@RequestParam String traject, RedirectAttributes flash) {
        var volgende = volgende(taken.vanTraject(traject));
        flash.addFlashAttribute(
                "melding",
                volgende.map(taak -> "Dat is bewaard, dank je. Dit is de volgende stap: " + taak.naam() + ".")
                        .orElse("Dat is bewaard, dank je. Er is nu niets meer te doen voor dit traject."));
        return volgende.map(taak -> "redirect:/taken/" + taak.id()).orElse("redirect:/taken");
    }

    private Optional<TaakKaart> volgende(List<TaakKaart> open) {
        return open.stream()
                .filter(taak -> user.account().equals(taak.toegewezenAan()))
                .findFirst();
    }
}
