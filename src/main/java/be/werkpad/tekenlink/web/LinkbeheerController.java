package be.werkpad.tekenlink.web;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.tekenlink.TekenlinkIntrekken;
import be.werkpad.tekenlink.TekenlinkMaken;
import be.werkpad.tekenlink.TekenlinkZoeken;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import be.werkpad.web.Webadres;
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

/** Makes and revokes the link for one slot. The address is shown once, right after it is made. */
@Controller
@Dossierpagina
@RequestMapping("/trajecten/{code}/handtekeningen/{id}/vakken/{vakId}/link")
class LinkbeheerController {
    private static final String HIER = "redirect:/trajecten/{code}/handtekeningen/{id}/vakken/{vakId}/link";

    private final OndertekeningZoeken ondertekeningen;
    private final TekenlinkZoeken links;
    private final TekenlinkMaken maken;
    private final TekenlinkIntrekken intrekken;
    private final Namen namen;

    LinkbeheerController(
            OndertekeningZoeken ondertekeningen,
            TekenlinkZoeken links,
            TekenlinkMaken maken,
            TekenlinkIntrekken intrekken,
            Namen namen) {
        this.ondertekeningen = ondertekeningen;
        this.links = links;
        this.maken = maken;
        this.intrekken = intrekken;
        this.namen = namen;
    }

    /** Names and addresses for the page. */
    @org.springframework.stereotype.Component
    record Namen(DocumentZoeken documenten, VertegenwoordigingZoeken vertegenwoordiging, Webadres webadres) {}

    @ModelAttribute("ronde")
    OndertekeningKaart ronde(@ModelAttribute("traject") TrajectKaart traject, @PathVariable long id) {
        var kaart = ondertekeningen.metId(id);
        if (kaart.trajectId() != traject.id()) {
            throw new NotFoundException("No round %d in this dossier".formatted(id));
        }
        return kaart;
    }

    @GetMapping
    String tonen(
            @ModelAttribute("traject") TrajectKaart traject,
            @ModelAttribute("ronde") OndertekeningKaart ronde,
            @PathVariable long vakId,
            Model model) {
        var vak = ronde.vak(vakId);
        model.addAttribute("vak", vak);
        model.addAttribute("document", namen.documenten().metId(ronde.documentId()));
        model.addAttribute(
                "samenMet",
                ronde.bijgevoegd() == null ? null : ronde.bijgevoegd().soort().naam());
        model.addAttribute(
                "vertegenwoordigers",
                namen.vertegenwoordiging().van(traject.clientId()).mensen().stream()
                        .filter(mens -> vak.toegelaten().contains(mens.id()))
                        .toList());
        model.addAttribute("links", links.vanVak(vakId));
        return "tekenlink/beheer";
    }

    @PostMapping("/maken")
    String maken(
            @ModelAttribute("ronde") OndertekeningKaart ronde,
            @PathVariable long vakId,
            @RequestParam(required = false) @Nullable Long vertegenwoordiger,
            RedirectAttributes flash) {
        try {
            var sleutel = maken.voor(ronde.id(), vakId, vertegenwoordiger);
            flash.addFlashAttribute("adres", namen.webadres().van("/tekenen/" + sleutel));
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return HIER;
    }

    @PostMapping("/intrekken")
    String intrekken(
            @ModelAttribute("ronde") OndertekeningKaart ronde, @PathVariable long vakId, RedirectAttributes flash) {
        intrekken.voor(ronde.id(), vakId);
        flash.addFlashAttribute("melding", "De link werkt niet meer.");
        return HIER;
    }
}
