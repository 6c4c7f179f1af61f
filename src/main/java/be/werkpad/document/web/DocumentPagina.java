package be.werkpad.document.web;

import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentAfhandelen;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentactie;
import be.werkpad.document.Documentkenmerk;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document: where it stands, how to read it, and what can be done with it. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/documenten/{id:\\d+}")
class DocumentPagina {
    private static final String TERUG = "redirect:/trajecten/{code}/documenten/{id}";

    private final DocumentZoeken documenten;
    private final DocumentAfhandelen afhandelen;
    private final Sjablonen sjablonen;
    private final List<Documentactie> acties;
    private final List<Documentkenmerk> kenmerken;
    private final CurrentUser user;
    private final Clock clock;

    DocumentPagina(
            DocumentZoeken documenten,
            DocumentAfhandelen afhandelen,
            Sjablonen sjablonen,
            List<Documentactie> acties,
            List<Documentkenmerk> kenmerken,
            CurrentUser user,
            Clock clock) {
        this.documenten = documenten;
        this.afhandelen = afhandelen;
        this.sjablonen = sjablonen;
        this.acties = acties;
        this.kenmerken = kenmerken;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String toon(@PathVariable long id, @ModelAttribute("traject") TrajectKaart traject, Model model) {
        return toon(
                id,
                traject,
                Invoer.begin(Map.of("bezorgdOp", LocalDate.now(clock).toString())),
                model);
    }

    /** What somebody can note; what is opened with a link notes itself. */
    private static final List<Bezorging.Vorm> MET_DE_HAND = Stream.of(Bezorging.Vorm.values())
            .filter(vorm -> vorm != Bezorging.Vorm.LINK)
            .toList();

    private String toon(long id, TrajectKaart traject, Invoer invoer, Model model) {
        var document = afhandelen.lees(traject.code(), id);
        model.addAttribute("document", document);
        var zonderWet = document.isOnderweg() && document.isZonderWet();
        model.addAttribute("zonderWet", zonderWet);
        model.addAttribute("magNakijken", user.heeft(Rol.COORDINATOR));
        model.addAttribute(
                "nietNagekeken", !zonderWet && document.isOnderweg() && !documenten.isMetRegelgevingVanNu(document));
        model.addAttribute(
                "tweeNiveaus", sjablonen.voorschrift(document.sjabloon()).isVoorClient());
        model.addAttribute(
                "acties",
                acties.stream().flatMap(actie -> actie.voor(document).stream()).toList());
        model.addAttribute(
                "kenmerken",
                kenmerken.stream()
                        .flatMap(kenmerk -> kenmerk.voor(document).stream())
                        .toList());
        model.addAttribute("f", invoer);
        model.addAttribute("vandaag", LocalDate.now(clock));
        model.addAttribute("vormen", MET_DE_HAND);
        return "document/document";
    }

    @PostMapping("/voorleggen")
    String legVoor(@PathVariable String code, @PathVariable long id, RedirectAttributes flash) {
        return probeer(() -> afhandelen.legVoor(code, id), "document.gelukt.voorgelegd", flash);
    }

    @PostMapping("/definitief")
    String definitief(@PathVariable String code, @PathVariable long id, RedirectAttributes flash) {
        return probeer(() -> afhandelen.maakDefinitief(code, id), "document.gelukt.definitief", flash);
    }

    @PostMapping("/bezorgen")
    String bezorg(
            @PathVariable String code,
            @PathVariable long id,
            @ModelAttribute("traject") TrajectKaart traject,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var invoer = Invoer.van(request);
        try {
            var bezorging = new Bezorging(
                    invoer.datum("bezorgdOp"),
                    invoer.keuze(Bezorging.Vorm.class, "vorm"),
                    invoer.tekst("uitgelegdDoor"),
                    user.account(),
                    invoer.tekst("aan"),
                    invoer.tekst("bewijs"));
            invoer.eisGoed();
            afhandelen.bezorg(code, id, bezorging);
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(id, traject, invoer, model);
        }
        flash.addFlashAttribute("gelukt", "document.gelukt.bezorgd");
        return TERUG;
    }

    private static String probeer(Runnable stap, String gelukt, RedirectAttributes flash) {
        try {
            stap.run();
            flash.addFlashAttribute("gelukt", gelukt);
        } catch (DomainException weigering) {
            flash.addFlashAttribute("waarschuwing", weigering.getMessage());
        }
        return TERUG;
    }
}
