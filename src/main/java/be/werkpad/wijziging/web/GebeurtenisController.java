package be.werkpad.wijziging.web;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import be.werkpad.wijziging.Gebeurtenis;
import be.werkpad.wijziging.GebeurtenisMelden;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Er gebeurt iets": says first what will follow, and tells the process after a yes. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/gebeurtenissen/{soort}")
class GebeurtenisController {
    private final GebeurtenisMelden melden;
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    GebeurtenisController(GebeurtenisMelden melden, PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        this.melden = melden;
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    /** A werkpost to choose from. */
    record Keuze(long plaatsingId, String werkpost) {}

    @GetMapping
    String bevestigen(@PathVariable String soort, @ModelAttribute("traject") TrajectKaart traject, Model model) {
        var gebeurtenis = gebeurtenis(soort);
        model.addAttribute("gebeurtenis", gebeurtenis);
        model.addAttribute("keuzes", gebeurtenis == Gebeurtenis.WERK_GESTOPT ? keuzes(traject.id()) : List.of());
        return "wijziging/bevestigen";
    }

    @PostMapping
    String melden(
            @PathVariable String soort,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long plaatsingId,
            RedirectAttributes flash) {
        try {
            melden.voor(code, gebeurtenis(soort), plaatsingId);
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
            return "redirect:/trajecten/{code}/gebeurtenissen/{soort}";
        }
        flash.addFlashAttribute("melding", "Dat is gemeld. Hieronder staat wat er nu te doen is.");
        return "redirect:/trajecten/{code}/taken";
    }

    private List<Keuze> keuzes(long trajectId) {
        return plaatsingen.bezigVan(trajectId).stream().map(this::keuze).toList();
    }

    private Keuze keuze(PlaatsingKaart plaatsing) {
        return new Keuze(
                plaatsing.id(), werkposten.metId(plaatsing.werkpostId()).naam());
    }

    private static Gebeurtenis gebeurtenis(String soort) {
        return Arrays.stream(Gebeurtenis.values())
                .filter(gebeurtenis -> pad(gebeurtenis).equals(soort))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No event " + soort));
    }

    static String pad(Gebeurtenis gebeurtenis) {
        return gebeurtenis.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
