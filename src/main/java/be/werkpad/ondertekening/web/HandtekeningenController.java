package be.werkpad.ondertekening.web;

import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.ScanOpvragen;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierpagina;
import be.werkpad.traject.TrajectKaart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Which documents of a dossier are signed, by whom and how, and who must still. */
@Controller
@Dossierpagina
class HandtekeningenController {
    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;
    private final ScanOpvragen scans;

    HandtekeningenController(OndertekeningZoeken zoeken, DocumentZoeken documenten, ScanOpvragen scans) {
        this.zoeken = zoeken;
        this.documenten = documenten;
        this.scans = scans;
    }

    record Ronde(OndertekeningKaart kaart, DocumentKaart document) {}

    @GetMapping("/trajecten/{code}/handtekeningen")
    String lijst(@ModelAttribute("traject") TrajectKaart traject, Model model) {
        model.addAttribute(
                "rondes",
                zoeken.vanTraject(traject.id()).stream()
                        .map(kaart -> new Ronde(kaart, documenten.metId(kaart.documentId())))
                        .toList());
        return "ondertekening/lijst";
    }

    /** A photo or PDF of people outside, so it is saved and never shown inside our pages. */
    @GetMapping("/trajecten/{code}/handtekeningen/{id}/scans/{scanId}")
    ResponseEntity<byte[]> scan(
            @ModelAttribute("traject") TrajectKaart traject, @PathVariable long id, @PathVariable long scanId) {
        var kaart = Rondes.vanTraject(zoeken, traject, id);
        var bestand = scans.voor(kaart.id(), scanId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bestand.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bestand.naam(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(bestand.inhoud());
    }

    /** The tab in the dossier. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        DossierTab handtekeningenTab() {
            return new DossierTab("dossier.tab.handtekeningen", "/handtekeningen", 45);
        }
    }
}
