package be.werkpad.agenda.web;

import be.werkpad.agenda.AgendaOpvragen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The feed for a calendar program, which cannot log in: the secret in the address opens it, and nothing else. */
@RestController
class AgendaFeedController {
    private final AgendaOpvragen opvragen;
    private final Agendatekst tekst;
    private final Aanvraaglimiet limiet;

    AgendaFeedController(AgendaOpvragen opvragen, Agendatekst tekst, Aanvraaglimiet limiet) {
        this.opvragen = opvragen;
        this.tekst = tekst;
        this.limiet = limiet;
    }

    /** A wrong, a revoked and a never made address cannot be told apart. */
    @GetMapping("/agenda/{sleutel}.ics")
    ResponseEntity<String> feed(@PathVariable String sleutel, HttpServletRequest request) {
        if (!limiet.laatToe(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(Duration.ofMinutes(1).toSeconds()))
                    .build();
        }
        return opvragen.met(sleutel)
                .map(momenten -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
                        .cacheControl(CacheControl.noStore())
                        .body(tekst.van(momenten)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
