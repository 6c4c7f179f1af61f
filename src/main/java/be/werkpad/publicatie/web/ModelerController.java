package be.werkpad.publicatie.web;

import be.werkpad.publicatie.Bestand;
import be.werkpad.publicatie.Publiceren;
import be.werkpad.publicatie.Uitkomst;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The part of the engine's REST API that Camunda Modeler 5 uses to deploy for Camunda 7. */
@RestController
@RequestMapping("/publicatie/api")
class ModelerController {
    private final Publiceren publiceren;

    ModelerController(Publiceren publiceren) {
        this.publiceren = publiceren;
    }

    @GetMapping("/version")
    Map<String, String> version() {
        return Map.of("version", ProductPropertiesUtil.getProductVersion());
    }

    /** Modeler asks for no deployments at all, to see whether the address and the password are right. */
    @GetMapping("/deployment")
    List<Object> deployments() {
        return List.of();
    }

    @PostMapping("/deployment/create")
    ResponseEntity<Object> create(MultipartHttpServletRequest request) {
        var bestanden = request.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .map(ModelerController::bestand)
                .toList();
        var uitkomst = publiceren.voor(bestanden);
        if (uitkomst instanceof Uitkomst.Gepubliceerd gepubliceerd) {
            return ResponseEntity.ok(DeploymentJson.van(
                    gepubliceerd.versie(),
                    "Gepubliceerd als versie %d. Nieuwe cliënten volgen deze versie."
                            .formatted(gepubliceerd.versie().versie())));
        }
        if (uitkomst instanceof Uitkomst.Ongewijzigd ongewijzigd) {
            return ResponseEntity.ok(DeploymentJson.van(
                    ongewijzigd.versie(),
                    "Er is niets gewijzigd. Versie %d blijft gelden."
                            .formatted(ongewijzigd.versie().versie())));
        }
        return ResponseEntity.badRequest().body(WeigeringJson.van(((Uitkomst.Geweigerd) uitkomst).bevindingen()));
    }

    @ExceptionHandler
    ResponseEntity<WeigeringJson> unreadable(MultipartException problem) {
        return ResponseEntity.badRequest()
                .body(WeigeringJson.van(
                        "De bestanden kunnen niet gelezen worden. Stuur hoogstens 60 bestanden van samen 5 MB."));
    }

    private static Bestand bestand(MultipartFile deel) {
        try {
            var naam = deel.getOriginalFilename() == null ? deel.getName() : deel.getOriginalFilename();
            return new Bestand(naam.replaceFirst(".*[/\\\\]", ""), deel.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
