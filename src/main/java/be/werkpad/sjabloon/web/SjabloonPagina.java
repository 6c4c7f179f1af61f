package be.werkpad.sjabloon.web;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.sjabloon.Nazicht;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonActiveren;
import be.werkpad.sjabloon.SjabloonBewaren;
import be.werkpad.sjabloon.SjabloonKaart;
import be.werkpad.sjabloon.SjabloonNakijken;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.sjabloon.Sjabloonvoorbeeld;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of one text: write one, have it checked, take it in use. */
@Controller
@RequestMapping("/sjablonen/{sleutel}")
class SjabloonPagina {
    private static final String TERUG = "redirect:/sjablonen/{sleutel}";

    private final SjabloonZoeken zoeken;
    private final SjabloonBewaren bewaren;
    private final SjabloonNakijken nakijken;
    private final SjabloonActiveren activeren;
    private final Sjabloonvoorbeeld voorbeeld;

    SjabloonPagina(
            SjabloonZoeken zoeken,
            SjabloonBewaren bewaren,
            SjabloonNakijken nakijken,
            SjabloonActiveren activeren,
            Sjabloonvoorbeeld voorbeeld) {
        this.zoeken = zoeken;
        this.bewaren = bewaren;
        this.nakijken = nakijken;
        this.activeren = activeren;
        this.voorbeeld = voorbeeld;
    }

    @GetMapping
    String toon(@PathVariable String sleutel, Model model) {
        var versies = zoeken.versies(sleutel);
        model.addAttribute("voorschrift", voorbeeld.voorschrift(sleutel));
        model.addAttribute("versies", versies);
        model.addAttribute(
                "nagekeken",
                versies.stream()
                        .map(SjabloonKaart::versie)
                        .filter(versie -> zoeken.isNagekeken(sleutel, versie))
                        .collect(Collectors.toSet()));
        model.addAttribute(
                "regelgeving", zoeken.regelgeving().map(RegelgevingKaart::titel).orElse(""));
        model.addAttribute("vandaag", voorbeeld.vandaag());
        model.addAttribute("gegevens", String.join(", ", voorbeeld.gegevens()));
        model.addAttribute("pictogrammen", String.join(", ", voorbeeld.pictogrammen()));
        if (!model.containsAttribute("tekst")) {
            model.addAttribute("tekst", zoeken.inGebruik(sleutel).tekst());
        }
        return "sjabloon/sjabloon";
    }

    @PostMapping
    String bewaar(
            @PathVariable String sleutel,
            @RequestParam String tekst,
            @RequestParam String reden,
            RedirectAttributes flash) {
        try {
            bewaren.voor(sleutel, tekst.replace("\r\n", "\n"), reden);
            flash.addFlashAttribute("melding", voorbeeld.tekst("sjabloon.gelukt.bewaard"));
        } catch (DomainException weigering) {
            flash.addFlashAttribute(
                    "fouten", weigering.fouten().stream().map(Fout::melding).toList());
            flash.addFlashAttribute("tekst", tekst);
            flash.addFlashAttribute("reden", reden);
        }
        return TERUG;
    }

    @PostMapping("/nazicht")
    String noteer(
            @PathVariable String sleutel,
            @RequestParam int versie,
            @RequestParam String nagekekenDoor,
            @RequestParam(defaultValue = "") String getestMet,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate op,
            RedirectAttributes flash) {
        var nazicht = new Nazicht(nagekekenDoor.strip(), getestMet.isBlank() ? null : getestMet.strip(), op);
        return probeer(() -> nakijken.voor(sleutel, versie, nazicht), "sjabloon.gelukt.nazicht", flash);
    }

    @PostMapping("/{versie}/gebruiken")
    String gebruik(@PathVariable String sleutel, @PathVariable int versie, RedirectAttributes flash) {
        return probeer(() -> activeren.voor(sleutel, versie), "sjabloon.gelukt.gebruik", flash);
    }

    private String probeer(Runnable stap, String gelukt, RedirectAttributes flash) {
        try {
            stap.run();
            flash.addFlashAttribute("melding", voorbeeld.tekst(gelukt));
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return TERUG;
    }
}
