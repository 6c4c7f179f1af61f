package be.werkpad.document.web;

import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentOpslag.Vorm;
import be.werkpad.document.DocumentOpslag.Weergave;
import be.werkpad.document.DocumentOpvragen;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Leesrecht;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.Dossierlezing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a dossier. */
@RestController
class DocumentController {
    private final DocumentOpvragen documentOpvragen;
    private final DocumentZoeken documenten;
    private final Dossierlezing lezing;
    private final Leesrecht leesrecht;

    DocumentController(
            DocumentOpvragen documentOpvragen, DocumentZoeken documenten, Dossierlezing lezing, Leesrecht leesrecht) {
        this.documentOpvragen = documentOpvragen;
        this.documenten = documenten;
        this.lezing = lezing;
        this.leesrecht = leesrecht;
    }

    record Overzicht(List<Regel> items, int totaal) {}

    record Regel(
            long id,
            String soort,
            String naam,
            int versie,
            String status,
            LocalDate opgemaaktOp,
            String opgemaaktDoor,
            @Nullable LocalDate definitiefOp,
            String hash,
            int omvang,
            List<Bezorging> bezorgingen) {
        static Regel van(DocumentKaart document) {
            return new Regel(
                    document.id(),
                    document.soort().name(),
                    document.naam(),
                    document.versie(),
                    document.status().name(),
                    document.opgemaaktOp(),
                    document.opmaak().door(),
                    document.loop().definitiefOp(),
                    document.hash(),
                    document.omvang(),
                    document.bezorgingen());
        }
    }

    @GetMapping("/api/trajecten/{code}/documenten")
    Overzicht documenten(@PathVariable String code) {
        var traject = lezing.leesOfEigen(code, "documenten");
        var regels = documenten.vanTraject(traject.id()).stream()
                .filter(document -> leesrecht.mag(traject, document))
                .map(Regel::van)
                .toList();
        return new Overzicht(regels, regels.size());
    }

    @GetMapping(value = "/api/documenten/{id}/inhoud", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> inhoud(@PathVariable long id, @RequestParam(required = false) @Nullable Taalniveau niveau) {
        var inhoud = niveau == null
                ? documentOpvragen.inhoud(id)
                : documentOpvragen.weergave(id, new Weergave(niveau, Vorm.PDF));
        var naam = "%s-%s-v%d.pdf"
                .formatted(
                        inhoud.document()
                                .soort()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        inhoud.traject().code(),
                        inhoud.document().versie());
        return antwoord(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(naam).build().toString())
                .body(inhoud.bytes());
    }

    /** The same words as a page. */
    @GetMapping(value = "/api/documenten/{id}/pagina", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> pagina(@PathVariable long id, @RequestParam(defaultValue = "DUIDELIJK") Taalniveau niveau) {
        return antwoord(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(documentOpvragen
                        .weergave(id, new Weergave(niveau, Vorm.HTML))
                        .bytes());
    }

    private static ResponseEntity.BodyBuilder antwoord(MediaType soort) {
        return ResponseEntity.ok()
                .contentType(soort)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore());
    }
}
