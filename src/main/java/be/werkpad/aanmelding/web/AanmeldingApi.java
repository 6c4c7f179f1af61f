package be.werkpad.aanmelding.web;

import be.werkpad.aanmelding.AanmeldingRegistreren;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A new aanmelding: the answers of form aanmelding-registreren. */
@RestController
class AanmeldingApi {
    private final AanmeldingRegistreren registreren;

    AanmeldingApi(AanmeldingRegistreren registreren) {
        this.registreren = registreren;
    }

    record Nieuw(String trajectcode) {}

    @PostMapping("/api/aanmeldingen")
    @PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
    ResponseEntity<Nieuw> registreer(@RequestBody Map<String, Object> antwoorden) {
        var code = registreren.voor(antwoorden);
        return ResponseEntity.created(URI.create("/api/trajecten/" + code)).body(new Nieuw(code));
    }
}
