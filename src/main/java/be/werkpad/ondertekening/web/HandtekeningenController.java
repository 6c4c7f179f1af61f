package be.werkpad.ondertekening.web;

import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentactie;
import be.werkpad.document.Documentactie.Knop;
import be.werkpad.ondertekening.HandtekeningenVragen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningNakijken;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which documents of a dossier are signed, by whom and how, and who must still. */
@Controller
@Dossierpagina
class HandtekeningenController {
    private final OndertekeningZoeken zoeken;
    private final HandtekeningenVragen vragen;
    private final OndertekeningNakijken nakijken;
    private final DocumentZoeken documenten;
    private final Kopieformulier kopie;

    HandtekeningenController(
            OndertekeningZoeken zoeken,
            HandtekeningenVragen vragen,
            OndertekeningNakijken nakijken,
            DocumentZoeken documenten,
            Kopieformulier kopie) {
        this.kopie = kopie;
        this.zoeken = zoeken;
        this.vragen = vragen;
        this.nakijken = nakijken;
        this.documenten = documenten;
    }

    /** @param bij what is signed with it */
    record Ronde(
            OndertekeningKaart kaart,
            DocumentKaart document,
            @Nullable DocumentKaart bij) {
        /** All signed, and somebody did so for a werkpost, who gets a copy. */
        public boolean isMetKopie() {
            return kaart.status() == Status.GETEKEND
                    && document.isDefinitief()
                    && kaart.vakken().stream().anyMatch(vak -> vak.partij() == Partij.WERKGEVER);
        }

        /** What others than the client got. */
        public List<Bezorging> kopies() {
            return document.bezorgingen().stream()
                    .filter(bezorging -> bezorging.aan() != null)
                    .toList();
        }
    }

    private Ronde ronde(OndertekeningKaart kaart) {
        var bij = kaart.bijgevoegd();
        return new Ronde(
                kaart, documenten.metId(kaart.documentId()), bij == null ? null : documenten.metId(bij.documentId()));
    }

    @GetMapping("/trajecten/{code}/handtekeningen")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        zoeken.vanTraject(traject.id()).stream()
                .filter(OndertekeningKaart::isOpen)
                .forEach(kaart -> nakijken.voor(kaart.id()));
        model.addAttribute("vandaag", kopie.vandaag());
        model.addAttribute(
                "rondes",
                zoeken.vanTraject(traject.id()).stream().map(this::ronde).toList());
        return "ondertekening/lijst";
    }

    /** Notes that who signed for the werkpost got a copy. */
    @PostMapping("/trajecten/{code}/handtekeningen/{id}/kopie")
    String noteerKopie(
            @ModelAttribute("traject") TrajectKaart traject,
            @PathVariable long id,
            @RequestParam Map<String, String> velden,
            RedirectAttributes flash) {
        try {
            kopie.noteer(Rondes.vanTraject(zoeken, traject, id), velden);
            flash.addFlashAttribute("melding", "De kopie voor de werkpost is genoteerd.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/trajecten/{code}/handtekeningen";
    }

    /** Asks the signatures under a document that no process waits for. */
    @PostMapping("/trajecten/{code}/handtekeningen")
    String vraag(@PathVariable String code, @RequestParam long documentId, RedirectAttributes flash) {
        try {
            vragen.voorDocument(code, documentId);
            flash.addFlashAttribute("melding", "De handtekeningen zijn gevraagd.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("waarschuwing", refusal.getMessage());
        }
        return "redirect:/trajecten/{code}/handtekeningen";
    }

    /** The tab in the dossier, and the button on the page of a document. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        private static final String PAD = "/handtekeningen";

        @Bean
        DossierTab handtekeningenTab() {
            return new DossierTab("dossier.tab.handtekeningen", PAD, 45);
        }

        @Bean
        Documentactie handtekeningenVragenKnop(HandtekeningenVragen vragen) {
            var knop = new Knop("ondertekening.vraag", "ondertekening.vraag.uitleg", PAD);
            return document -> vragen.kan(document) ? Optional.of(knop) : Optional.empty();
        }
    }
}
