package be.werkpad.document.web;

import be.werkpad.document.OvereenkomstNakijken;
import be.werkpad.document.Overeenkomstlijst;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonZoeken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Running agreements that were made with another law than the one of today, to read one by one (CH-4a). */
@Controller
class OvereenkomstenPagina {
    private final Overeenkomstlijst lijst;
    private final OvereenkomstNakijken nakijken;
    private final SjabloonZoeken sjablonen;

    OvereenkomstenPagina(Overeenkomstlijst lijst, OvereenkomstNakijken nakijken, SjabloonZoeken sjablonen) {
        this.lijst = lijst;
        this.nakijken = nakijken;
        this.sjablonen = sjablonen;
    }

    @GetMapping("/sjablonen/overeenkomsten")
    String lijst(Model model) {
        model.addAttribute(
                "regelgeving",
                sjablonen.regelgeving().map(RegelgevingKaart::titel).orElse(""));
        var regels = lijst.vanOudereRegelgeving();
        model.addAttribute(
                "regels",
                regels.stream().filter(regel -> regel.nazicht() == null).toList());
        model.addAttribute(
                "nagekeken",
                regels.stream().filter(regel -> regel.nazicht() != null).toList());
        return "sjabloon/overeenkomsten";
    }

    @PostMapping("/sjablonen/overeenkomsten/{id}/nagekeken")
    String noteer(@PathVariable long id, @RequestParam(defaultValue = "") String opmerking, RedirectAttributes flash) {
        try {
            nakijken.voor(id, opmerking);
            flash.addFlashAttribute("gelukt", "sjabloon.gelukt.overeenkomst");
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return "redirect:/sjablonen/overeenkomsten";
    }
}
