package be.werkpad.ondertekening.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.ondertekening.HandtekeningZetten;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningNakijken;
import be.werkpad.ondertekening.OndertekeningStoppen;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.ondertekening.web.Tekenpagina.Scans;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One signature in the dossier: choose how, then sign on the screen, add a scan, use the own login, or say no. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/handtekeningen/{id}/vakken/{vakId}")
class TekenController {
    private static final String TERUG = "redirect:/trajecten/{code}/handtekeningen";

    private final OndertekeningZoeken zoeken;
    private final HandtekeningZetten zetten;
    private final OndertekeningStoppen stoppen;
    private final OndertekeningNakijken nakijken;
    private final Tekenpagina pagina;
    private final Bestandskeuring keuring;

    TekenController(
            OndertekeningZoeken zoeken,
            HandtekeningZetten zetten,
            OndertekeningStoppen stoppen,
            OndertekeningNakijken nakijken,
            Tekenpagina pagina,
            Bestandskeuring keuring) {
        this.zoeken = zoeken;
        this.zetten = zetten;
        this.stoppen = stoppen;
        this.nakijken = nakijken;
        this.pagina = pagina;
        this.keuring = keuring;
    }

    @ModelAttribute("ronde")
    OndertekeningKaart ronde(@ModelAttribute("traject") TrajectKaart traject, @PathVariable long id) {
        return Rondes.vanTraject(zoeken, traject, id);
    }

    @GetMapping
    String kiezen(
            @ModelAttribute("ronde") OndertekeningKaart ronde,
            @PathVariable long vakId,
            Model model,
            RedirectAttributes flash) {
        if (isVoorbij(ronde, flash)) {
            return TERUG;
        }
        pagina.vul(model, ronde, vakId);
        return "ondertekening/kiezen";
    }

    @GetMapping("/{wijze}")
    String tonen(
            @ModelAttribute("ronde") OndertekeningKaart ronde,
            @PathVariable long vakId,
            @PathVariable String wijze,
            Model model,
            RedirectAttributes flash) {
        if (isVoorbij(ronde, flash)) {
            return TERUG;
        }
        return formulier(model, ronde, vakId, wijze, pagina.begin(ronde, vakId), Map.of());
    }

    @PostMapping("/{wijze}")
    String tekenen(
            @ModelAttribute("ronde") OndertekeningKaart ronde,
            @PathVariable long vakId,
            @PathVariable String wijze,
            @RequestParam Map<String, String> velden,
            Bestanden bestanden,
            Model model,
            RedirectAttributes flash) {
        if (isVoorbij(ronde, flash)) {
            return TERUG;
        }
        try (var scan = gekeurd(bestanden.scan(), "scan");
                var bijscan = gekeurd(bestanden.bijscan(), "bijscan")) {
            if (wijze.equals("bezwaar")) {
                stoppen.bezwaar(
                        ronde.id(), vakId, velden.getOrDefault("reden", ""), "ja".equals(velden.get("puntTeWijzigen")));
                flash.addFlashAttribute("melding", "Dat is bewaard. De jobcoach bekijkt wat er moet veranderen.");
            } else {
                zetten.voor(ronde.id(), pagina.handtekening(vakId, wijze(wijze), velden, new Scans(scan, bijscan)));
                flash.addFlashAttribute("melding", "De handtekening is bewaard.");
            }
            return TERUG;
        } catch (DomainException refusal) {
            if (refusal.fouten().isEmpty()) {
                flash.addFlashAttribute("waarschuwing", refusal.getMessage());
                return TERUG;
            }
            return formulier(model, ronde, vakId, wijze, velden, fouten(refusal));
        }
    }

    /** The round ended now, because it asked the wrong people; says so. */
    private boolean isVoorbij(OndertekeningKaart ronde, RedirectAttributes flash) {
        var reden = nakijken.voor(ronde.id());
        reden.ifPresent(tekst -> flash.addFlashAttribute("waarschuwing", tekst));
        return reden.isPresent();
    }

    private String formulier(
            Model model,
            OndertekeningKaart ronde,
            long vakId,
            String wijze,
            Map<String, String> velden,
            Map<String, String> fouten) {
        pagina.vul(model, ronde, vakId);
        model.addAttribute(
                "wijze", wijze.equals("bezwaar") ? "BEZWAAR" : wijze(wijze).name());
        model.addAttribute("velden", velden);
        model.addAttribute("fouten", fouten);
        return "ondertekening/tekenen";
    }

    /** What somebody sent along: of the first document, and of the second where two are signed together. */
    record Bestanden(@Nullable MultipartFile scan, @Nullable MultipartFile bijscan) {}

    private @Nullable GekeurdBestand gekeurd(@Nullable MultipartFile scan, String veld) {
        return scan == null || scan.isEmpty() ? null : keuring.keur(scan.getResource(), veld);
    }

    private static Map<String, String> fouten(DomainException refusal) {
        var fouten = new TreeMap<String, String>();
        refusal.fouten().forEach(fout -> fouten.put(fout.veld(), fout.melding()));
        return fouten;
    }

    /** A link is made on a page of its own. */
    private static Tekenwijze wijze(String pad) {
        return Arrays.stream(Tekenwijze.values())
                .filter(wijze -> wijze != Tekenwijze.LINK)
                .filter(wijze -> wijze.name().toLowerCase(Locale.ROOT).equals(pad))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No way to sign " + pad));
    }
}
