package be.werkpad.evaluatie.web;

import be.werkpad.evaluatie.BevragingRij;
import be.werkpad.evaluatie.BevragingZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Late yearly Bevragingen; codes only. A jobcoach gets the own ones. */
@RestController
class EvaluatieApi {
    private final BevragingZoeken bevragingen;
    private final CurrentUser user;
    private final Clock clock;

    EvaluatieApi(BevragingZoeken bevragingen, CurrentUser user, Clock clock) {
        this.bevragingen = bevragingen;
        this.user = user;
        this.clock = clock;
    }

    record Lijst(List<Rij> items, int totaal) {}

    record Rij(
            String trajectcode,
            String type,
            String antenne,
            @org.jspecify.annotations.Nullable String coach,
            @org.jspecify.annotations.Nullable LocalDate laatstGehouden,
            LocalDate vervaldatum,
            long dagenTeLaat,
            String status,
            boolean pauze) {}

    @GetMapping("/api/evaluaties/te-laat")
    Lijst teLaat() {
        var vandaag = LocalDate.now(clock);
        var rijen = bevragingen.teLaat(vandaag).stream()
                .filter(this::mag)
                .map(rij -> rij(rij, vandaag))
                .toList();
        return new Lijst(rijen, rijen.size());
    }

    private boolean mag(BevragingRij rij) {
        if (user.heeft(Rol.MANAGER) || user.heeft(Rol.COORDINATOR)) {
            return true;
        }
        if (!user.heeft(Rol.JOBCOACH)) {
            throw new AccessDeniedException("No list of evaluations for this role");
        }
        return user.account().equals(rij.coach());
    }

    private static Rij rij(BevragingRij rij, LocalDate vandaag) {
        return new Rij(
                rij.trajectcode(),
                rij.type(),
                rij.antenne(),
                rij.coach(),
                rij.laatstGehouden(),
                rij.vervaldatum(),
                rij.dagenTeLaat(vandaag),
                rij.status().name(),
                rij.pauze());
    }
}
