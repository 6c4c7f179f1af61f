package be.werkpad.demo.web;

import be.werkpad.demo.KlokVerzetten;
import be.werkpad.shared.DomainException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo clock: {@code POST {"verzet":"P30D"}}; exists in profile demo only. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/klok")
class DemoKlokController {
    private final KlokVerzetten klok;

    DemoKlokController(KlokVerzetten klok) {
        this.klok = klok;
    }

    /** @param verzet ISO-8601 amount of time, such as P30D, P1M or PT2H; whole days never land before eight in the morning */
    record Verzet(String verzet) {}

    record Stand(ZonedDateTime nu) {}

    @GetMapping
    Stand stand() {
        return new Stand(klok.nu());
    }

    @PostMapping
    Stand verzet(@RequestBody Verzet vraag) {
        return new Stand(klok.met(amount(vraag.verzet())));
    }

    private static TemporalAmount amount(String verzet) {
        try {
            return verzet.contains("T") ? Duration.parse(verzet) : Period.parse(verzet);
        } catch (DateTimeParseException problem) {
            throw DomainException.bijVeld(
                    "demo.verzetOngeldig", "verzet", "Schrijf een periode zoals P30D, P1M of PT2H.");
        }
    }
}
