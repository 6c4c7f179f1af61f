package be.werkpad.dossier.web;

import be.werkpad.jobfinding.KandidaatZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostWijzigen;
import be.werkpad.werkpost.WerkpostZoeken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who a werkpost is and whom to call there, for a werkpost of this traject. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/werkposten/{werkpostId}/wijzigen")
class WerkpostWijzigenController {
    private final WerkpostZoeken werkposten;
    private final WerkpostWijzigen wijzigen;
    private final PlaatsingZoeken plaatsingen;
    private final KandidaatZoeken kandidaten;

    WerkpostWijzigenController(
            WerkpostZoeken werkposten,
            WerkpostWijzigen wijzigen,
            PlaatsingZoeken plaatsingen,
            KandidaatZoeken kandidaten) {
        this.werkposten = werkposten;
        this.wijzigen = wijzigen;
        this.plaatsingen = plaatsingen;
        this.kandidaten = kandidaten;
    }

    @GetMapping
    String gegevens(@ModelAttribute("traject") TrajectKaart traject, @PathVariable long werkpostId, Model model) {
        var werkpost = werkpost(traject, werkpostId);
        return toon(werkpost, Invoer.begin(nu(werkpost)), model);
    }

    @PostMapping
    String wijzig(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long werkpostId,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        var werkpost = werkpost(traject, werkpostId);
        var invoer = Invoer.van(request);
        try {
            wijzigen.voor(werkpostId, nieuw(invoer, werkpost.eigenCampus()));
        } catch (DomainException weigering) {
            invoer.meld(weigering);
            return toon(werkpost, invoer, model);
        }
        flash.addFlashAttribute("melding", "De gegevens van de werkpost zijn bewaard.");
        return "redirect:/trajecten/{code}/werkposten";
    }

    /** Whoever may read a dossier, changes the werkposten of that dossier and no others. */
    private WerkpostKaart werkpost(TrajectKaart traject, long werkpostId) {
        var vanTraject = plaatsingen.vanTraject(traject.id()).stream()
                        .anyMatch(plaatsing -> plaatsing.werkpostId() == werkpostId)
                || kandidaten.vanTraject(traject.id()).stream()
                        .anyMatch(kandidaat -> kandidaat.zoekactie().werkpostId() == werkpostId);
        if (!vanTraject) {
            throw new NotFoundException("No werkpost %d in this traject".formatted(werkpostId));
        }
        return werkposten.metId(werkpostId);
    }

    private static NieuweWerkpost nieuw(Invoer invoer, boolean eigenCampus) {
        return new NieuweWerkpost(
                invoer.waarde("naam"),
                invoer.tekst("straat"),
                invoer.waarde("postcode").strip(),
                invoer.waarde("gemeente").strip(),
                invoer.tekst("sector"),
                eigenCampus,
                invoer.tekst("ondernemingsnummer"),
                invoer.tekst("contactNaam"),
                invoer.tekst("contactTelefoon"),
                invoer.tekst("contactEmail"));
    }

    private static Map<String, String> nu(WerkpostKaart werkpost) {
        var waarden = new HashMap<>(
                Map.of("naam", werkpost.naam(), "postcode", werkpost.postcode(), "gemeente", werkpost.gemeente()));
        zet(waarden, "straat", werkpost.straat());
        zet(waarden, "sector", werkpost.sector());
        zet(waarden, "ondernemingsnummer", werkpost.ondernemingsnummer());
        zet(waarden, "contactNaam", werkpost.contactNaam());
        zet(waarden, "contactTelefoon", werkpost.contactTelefoon());
        zet(waarden, "contactEmail", werkpost.contactEmail());
        return waarden;
    }

    private static void zet(Map<String, String> waarden, String veld, @Nullable String waarde) {
        if (waarde != null) {
            waarden.put(veld, waarde);
        }
    }

    private static String toon(WerkpostKaart werkpost, Invoer invoer, Model model) {
        model.addAttribute("werkpost", werkpost);
        model.addAttribute("f", invoer);
        return "dossier/werkpost";
    }
}
