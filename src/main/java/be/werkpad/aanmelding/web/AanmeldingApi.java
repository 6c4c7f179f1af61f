package be.werkpad.aanmelding.web;

import be.werkpad.aanmelding.AanmeldingRegistreren;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A new aanmelding: the answers of form aanmelding-registreren. */
@RestController
class AanmeldingApi {
    private final AanmeldingRegistreren registreren;
    private final Clock clock;

    AanmeldingApi(AanmeldingRegistreren registreren, Clock clock) {
        this.registreren = registreren;
        this.clock = clock;
    }

    record Nieuw(String trajectcode) {}

    /** The form as it is packaged, to fill in before there is a task. */
    record Formulier(@JsonRawValue String schema, Map<String, Object> gegevens) {}

    @GetMapping("/api/aanmeldingen/formulier")
    @PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
    Formulier formulier() {
        return new Formulier(
                registreren.formulier(),
                Map.of("aanmelddatum", LocalDate.now(clock).toString()));
    }

    @PostMapping("/api/aanmeldingen")
    @PreAuthorize("hasAnyRole('JOBCOACH', 'COORDINATOR')")
    ResponseEntity<Nieuw> registreer(@RequestBody Map<String, Object> antwoorden) {
        var code = registreren.voor(antwoorden);
        return ResponseEntity.created(URI.create("/api/trajecten/" + code)).body(new Nieuw(code));
    }
}
