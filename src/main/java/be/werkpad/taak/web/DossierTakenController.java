package be.werkpad.taak.web;

import be.werkpad.taak.TakenZoeken;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The open tasks of one dossier. */
@Controller
@Dossierpagina
class DossierTakenController {
    private final TakenZoeken taken;
    private final Taakregels regels;

    DossierTakenController(TakenZoeken taken, Taakregels regels) {
        this.taken = taken;
        this.regels = regels;
    }

    @GetMapping("/trajecten/{code}/taken")
    String taken(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute("taken", regels.van(taken.vanTraject(traject.code())));
        return "taak/dossier";
    }
}
