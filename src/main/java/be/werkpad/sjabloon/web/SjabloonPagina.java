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
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        return toon(sleutel, schrijfblad(sleutel), nazichtblad(), model);
    }

    private Invoer schrijfblad(String sleutel) {
        return Invoer.begin(Map.of("tekst", zoeken.inGebruik(sleutel).tekst()));
    }

    private Invoer nazichtblad() {
        return Invoer.begin(Map.of("op", voorbeeld.vandaag().toString()));
    }

    private String toon(String sleutel, Invoer schrijven, Invoer nazicht, Model model) {
        var versies = zoeken.versies(sleutel);
        model.addAttribute("schrijven", schrijven);
        model.addAttribute("nazicht", nazicht);
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
        return "sjabloon/sjabloon";
    }

    @PostMapping
    String bewaar(@PathVariable String sleutel, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            bewaren.voor(sleutel, invoer.waarde("tekst").replace("\r\n", "\n"), invoer.waarde("reden"));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            model.addAttribute(
                    "bezwaren", weigering.fouten().stream().map(Fout::melding).toList());
            return toon(sleutel, invoer, nazichtblad(), model);
        }
        flash.addFlashAttribute("melding", voorbeeld.tekst("sjabloon.gelukt.bewaard"));
        return TERUG;
    }

    @PostMapping("/nazicht")
    String noteer(@PathVariable String sleutel, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var versie = invoer.getal("versie");
            var nazicht =
                    new Nazicht(invoer.waarde("nagekekenDoor").strip(), invoer.tekst("getestMet"), invoer.datum("op"));
            invoer.eisGoed();
            nakijken.voor(sleutel, versie, nazicht);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(sleutel, schrijfblad(sleutel), invoer, model);
        }
        flash.addFlashAttribute("melding", voorbeeld.tekst("sjabloon.gelukt.nazicht"));
        return TERUG;
    }

    @PostMapping("/{versie}/gebruiken")
    String gebruik(@PathVariable String sleutel, @PathVariable int versie, RedirectAttributes flash) {
        try {
            activeren.voor(sleutel, versie);
            flash.addFlashAttribute("melding", voorbeeld.tekst("sjabloon.gelukt.gebruik"));
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return TERUG;
    }
}
