package be.werkpad.taak.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.shared.DomainException;
import be.werkpad.taak.TaakbijlageToevoegen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file beside the form of a task. A refusal comes back beside the field; what was filled in is a draft meanwhile. */
@Controller
class TaakbijlageController {
    private static final String FOUT = "bijlagefout";

    private final TaakbijlageToevoegen toevoegen;
    private final Bestandskeuring keuring;

    TaakbijlageController(TaakbijlageToevoegen toevoegen, Bestandskeuring keuring) {
        this.toevoegen = toevoegen;
        this.keuring = keuring;
    }

    @PostMapping("/taken/{id}/bijlagen")
    String toevoegen(@PathVariable String id, @RequestParam MultipartFile bestand, RedirectAttributes flash) {
        toevoegen.eisToegang(id);
        try (var gekeurd = keuring.keur(bestand.getResource(), "bestand")) {
            var bijlage = toevoegen.voor(id, gekeurd);
            flash.addFlashAttribute("melding", "Het bestand is bewaard: " + bijlage.naam() + ".");
        } catch (DomainException refusal) {
            flash.addFlashAttribute(FOUT, refusal.getMessage());
        }
        return "redirect:/taken/{id}";
    }

    @ExceptionHandler
    String teGroot(MultipartException refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute(FOUT, "Dit bestand is te groot of niet volledig aangekomen.");
        return "redirect:" + request.getRequestURI().replaceFirst("/bijlagen$", "");
    }
}
