package be.werkpad.sjabloon.web;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.sjabloon.Sjabloonvoorbeeld;
import be.werkpad.sjabloon.Taalniveau;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A version of a text, on a dossier that does not exist. */
@RestController
class VoorbeeldController {
    private final SjabloonZoeken zoeken;
    private final Sjabloonvoorbeeld voorbeeld;

    VoorbeeldController(SjabloonZoeken zoeken, Sjabloonvoorbeeld voorbeeld) {
        this.zoeken = zoeken;
        this.voorbeeld = voorbeeld;
    }

    @GetMapping("/sjablonen/{sleutel}/{versie}/voorbeeld")
    ResponseEntity<String> pagina(
            @PathVariable String sleutel,
            @PathVariable int versie,
            @RequestParam Taalniveau niveau,
            @RequestParam(defaultValue = "JE") Aanspreekvorm vorm) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(voorbeeld.html(zoeken.versie(sleutel, versie), niveau, vorm));
    }

    @GetMapping("/sjablonen/{sleutel}/{versie}/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String sleutel,
            @PathVariable int versie,
            @RequestParam Taalniveau niveau,
            @RequestParam(defaultValue = "JE") Aanspreekvorm vorm) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(voorbeeld.pdf(zoeken.versie(sleutel, versie), niveau, vorm));
    }
}
