package be.werkpad.bijlage.web;

import be.werkpad.bijlage.Bestandskeuring;
import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageOpvragen;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.traject.TrajectToegang;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a dossier: send one, list them, get one back. */
@RestController
class BijlageController {
    private final TrajectToegang toegang;
    private final Bestandskeuring keuring;
    private final BijlageBewaren bewaren;
    private final BijlageZoeken bijlagen;
    private final BijlageOpvragen opvragen;

    BijlageController(
            TrajectToegang toegang,
            Bestandskeuring keuring,
            BijlageBewaren bewaren,
            BijlageZoeken bijlagen,
            BijlageOpvragen opvragen) {
        this.toegang = toegang;
        this.keuring = keuring;
        this.bewaren = bewaren;
        this.bijlagen = bijlagen;
        this.opvragen = opvragen;
    }

    record Overzicht(List<BijlageKaart> items, int totaal) {}

    @PostMapping(value = "/api/trajecten/{code}/bijlagen", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    BijlageKaart bewaar(
            @PathVariable String code,
            @RequestParam(defaultValue = "ANDERE") Bijlagesoort soort,
            @RequestParam MultipartFile bestand) {
        var traject = toegang.lees(code);
        try (var gekeurd = keuring.keur(bestand.getResource(), "bestand")) {
            return bewaren.voor(new NieuweBijlage(traject.id(), soort, null, gekeurd));
        }
    }

    @GetMapping("/api/trajecten/{code}/bijlagen")
    Overzicht lijst(@PathVariable String code) {
        var items = bijlagen.vanTraject(toegang.lees(code).id());
        return new Overzicht(items, items.size());
    }

    /** Always as a download, never shown as a page of this site. */
    @GetMapping("/api/bijlagen/{id}/inhoud")
    ResponseEntity<Resource> inhoud(@PathVariable long id) {
        var inhoud = opvragen.inhoud(id);
        var bijlage = inhoud.bijlage();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bijlage.mediatype()))
                .contentLength(bijlage.omvang())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(bijlage.naam(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(inhoud.stroom()));
    }
}
