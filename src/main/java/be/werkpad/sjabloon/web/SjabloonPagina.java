package be.werkpad.sjabloon.web;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import be.werkpad.sjabloon.Leestest;
import be.werkpad.sjabloon.Nazichtblad;
import be.werkpad.sjabloon.NieuweTekst;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonActiveren;
import be.werkpad.sjabloon.SjabloonBewaren;
import be.werkpad.sjabloon.SjabloonNakijken;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.sjabloon.SjabloonZoeken.Versieregel;
import be.werkpad.sjabloon.Sjabloonbron;
import be.werkpad.sjabloon.Sjabloonvoorbeeld;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private static final int RECENT = 2;
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

    /** @param vanaf the version to go on with; the newest when nobody chose */
    @GetMapping
    String toon(@PathVariable String sleutel, @RequestParam(required = false) @Nullable Integer vanaf, Model model) {
        return toon(sleutel, schrijfblad(sleutel, vanaf), nazichtblad(), model);
    }

    private Invoer schrijfblad(String sleutel, @Nullable Integer vanaf) {
        var nieuwste = zoeken.versies(sleutel).get(0);
        var begin = vanaf == null ? nieuwste : zoeken.versie(sleutel, vanaf);
        return Invoer.begin(Map.of(
                "tekst", begin.tekst(),
                "basis", String.valueOf(nieuwste.versie()),
                "bron", begin.bron().name()));
    }

    private Invoer nazichtblad() {
        return Invoer.begin(Map.of("op", voorbeeld.vandaag().toString()));
    }

    private String toon(String sleutel, Invoer schrijven, Invoer nazicht, Model model) {
        model.addAttribute("schrijven", schrijven);
        model.addAttribute("nazicht", nazicht);
        if (!model.containsAttribute("basis")) {
            model.addAttribute("basis", schrijven.waarde("basis"));
        }
        model.addAttribute("voorschrift", voorbeeld.voorschrift(sleutel));
        var versies = zoeken.geschiedenis(sleutel);
        model.addAttribute("versies", versies);
        model.addAttribute(
                "recent",
                versies.stream().filter(regel -> isOpen(regel, versies)).toList());
        model.addAttribute(
                "ouder",
                versies.stream().filter(regel -> !isOpen(regel, versies)).toList());
        model.addAttribute("bronnen", Sjabloonbron.values());
        model.addAttribute(
                "regelgeving", zoeken.regelgeving().map(RegelgevingKaart::titel).orElse(""));
        model.addAttribute("nuEnStraks", zoeken.nuEnStraks());
        model.addAttribute("vandaag", voorbeeld.vandaag());
        model.addAttribute("gegevens", voorbeeld.gegevens(sleutel));
        model.addAttribute("pictogrammen", voorbeeld.pictogrammen());
        return "sjabloon/sjabloon";
    }

    /** The newest ones and the one in use stand open, the others are history. */
    private static boolean isOpen(Versieregel regel, List<Versieregel> versies) {
        return regel.tekst().inGebruik() || versies.indexOf(regel) < RECENT;
    }

    @PostMapping
    String bewaar(@PathVariable String sleutel, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            bewaren.voor(sleutel, nieuweTekst(invoer));
        } catch (DomainException weigering) {
            if (weigering.code().equals(SjabloonBewaren.INTUSSEN_GEWIJZIGD)) {
                model.addAttribute("basis", zoeken.versies(sleutel).get(0).versie());
            }
            invoer.meld(weigering);
            model.addAttribute(
                    "bezwaren", weigering.fouten().stream().map(Fout::melding).toList());
            return toon(sleutel, invoer, nazichtblad(), model);
        }
        flash.addFlashAttribute("melding", voorbeeld.tekst("sjabloon.gelukt.bewaard"));
        return TERUG;
    }

    private static NieuweTekst nieuweTekst(Invoer invoer) {
        var bron = invoer.keuze(Sjabloonbron.class, "bron");
        var basis = invoer.optioneelGetal("basis");
        return new NieuweTekst(
                invoer.waarde("tekst").replace("\r\n", "\n"),
                invoer.fout("bron") == null ? bron : null,
                invoer.waarde("reden"),
                invoer.fout("basis") == null ? basis : null);
    }

    @PostMapping("/nazicht")
    String noteer(@PathVariable String sleutel, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var versie = invoer.optioneelGetal("versie");
            var op = invoer.optioneleDatum("op");
            var getestOp = invoer.optioneleDatum("getestOp");
            nakijken.voor(
                    sleutel,
                    new Nazichtblad(
                            invoer.fout("versie") == null ? versie : null,
                            invoer.tekst("regelgeving"),
                            invoer.waarde("nagekekenDoor"),
                            new Leestest(
                                    invoer.tekst("getestMet"),
                                    invoer.fout("getestOp") == null ? getestOp : null,
                                    invoer.tekst("testOpmerking")),
                            invoer.fout("op") == null ? op : null));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(sleutel, schrijfblad(sleutel, null), invoer, model);
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
