package be.werkpad.taak.web;

import be.werkpad.shared.NotFoundException;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TaakOpenen;
import be.werkpad.taak.TakenZoeken;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: fill it in, and on to the next. */
@Controller
class TaakController {
    private final TaakOpenen openen;
    private final TakenZoeken taken;
    private final Taakzijkant zijkant;
    private final Afgerond afgerond;
    private final Taakregels regels;

    TaakController(TaakOpenen openen, TakenZoeken taken, Taakzijkant zijkant, Afgerond afgerond, Taakregels regels) {
        this.openen = openen;
        this.taken = taken;
        this.zijkant = zijkant;
        this.afgerond = afgerond;
        this.regels = regels;
    }

    @GetMapping("/taken/{id}")
    ModelAndView invullen(@PathVariable String id) {
        try {
            var open = openen.voor(id);
            return new ModelAndView("taak/invullen")
                    .addObject("taak", open.taak())
                    .addObject("magWerken", open.magWerken())
                    .addObject("magVerdelen", open.magVerdelen())
                    .addObject("collegas", open.magVerdelen() ? openen.collegas(open.taak()) : List.of())
                    .addObject("metFormulier", open.schema() != null)
                    .addObject("zijkant", zijkant.van(open.taak()));
        } catch (NotFoundException gone) {
            return afgerond.pagina(id).orElseThrow(() -> gone);
        }
    }

    /** The model the task comes from, for the drawing. */
    @GetMapping(path = "/taken/{id}/tekening", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String tekening(@PathVariable String id) {
        return openen.tekening(id);
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
        return regels.van(open).stream()
                .filter(regel -> regel.vanMij() || regel.namens())
                .map(Taakregel::taak)
                .findFirst();
    }
}
