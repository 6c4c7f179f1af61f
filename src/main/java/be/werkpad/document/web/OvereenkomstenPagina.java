package be.werkpad.document.web;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Running agreements that were made before the law of today (CH-4a). */
@Controller
class OvereenkomstenPagina {
    private final DocumentZoeken documenten;
    private final TrajectZoeken trajecten;
    private final SjabloonZoeken sjablonen;

    OvereenkomstenPagina(DocumentZoeken documenten, TrajectZoeken trajecten, SjabloonZoeken sjablonen) {
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.sjablonen = sjablonen;
    }

    /** An agreement with the code of its traject. */
    record Regel(DocumentKaart document, String code) {}

    @GetMapping("/sjablonen/overeenkomsten")
    String lijst(Model model) {
        var regelgeving = sjablonen.regelgeving().map(RegelgevingKaart::titel).orElse("");
        model.addAttribute("regelgeving", regelgeving);
        model.addAttribute("regels", regels(regelgeving));
        return "sjabloon/overeenkomsten";
    }

    private List<Regel> regels(String regelgeving) {
        return documenten.teHerzien(regelgeving).stream()
                .map(document -> regel(document, trajecten.metId(document.trajectId())))
                .toList();
    }

    private static Regel regel(DocumentKaart document, TrajectKaart traject) {
        return new Regel(document, traject.code());
    }
}
