package be.werkpad.demo;

import be.werkpad.demo.Scenario.Stap;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the stories of the demo. Those that do not meet are told at the same time. */
@Component
@Profile("demo")
class Verteller {
    /** Also where there are more processors: each holds up to two connections of the pool, and H2 writes one at a time. */
    private static final int DRADEN = 4;

    private final DemoBasis basis;
    private final ScenarioSpeler speler;
    private final DemoKlok klok;
    private final Demomotor motor;

    Verteller(DemoBasis basis, ScenarioSpeler speler, DemoKlok klok, Demomotor motor) {
        this.basis = basis;
        this.speler = speler;
        this.klok = klok;
        this.motor = motor;
    }

    /** @param kringen stories that meet each other stand together, and are told in the order of time */
    void vertel(List<List<Demoverhaal>> kringen, ZonedDateTime nu) {
        var draden = Executors.newFixedThreadPool(
                Math.min(DRADEN, Runtime.getRuntime().availableProcessors()));
        try {
            var bezig = kringen.stream()
                    .sorted(Comparator.comparingInt(Verteller::lengte).reversed())
                    .map(kring -> draden.submit(() -> klok.inEigenTijd(() -> new Kring(kring, nu).vertel())))
                    .toList();
            for (var kring : bezig) {
                kring.get();
            }
        } catch (ExecutionException mislukt) {
            throw new IllegalStateException("A story of the demo stopped", mislukt.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was stopped while its stories were told", gestopt);
        } finally {
            draden.shutdownNow();
        }
    }

    private static int lengte(List<Demoverhaal> kring) {
        return kring.stream().mapToInt(Demoverhaal::lengte).sum();
    }

    private class Kring {
        private final List<Demoverhaal> verhalen;
        private final ZonedDateTime nu;
        private final Set<String> trajecten = new HashSet<>();
        private final Demomotor.Werk werk = motor.van(trajecten);

        Kring(List<Demoverhaal> verhalen, ZonedDateTime nu) {
            this.verhalen = verhalen;
            this.nu = nu;
        }

        void vertel() {
            var tijd = new Tijdreis(klok, werk);
            for (var open = verhalen; !open.isEmpty(); ) {
                var volgend = open.stream()
                        .min(Comparator.comparing(Demoverhaal::moment))
                        .orElseThrow();
                tijd.tot(volgend.moment());
                volgend.speelTotKlok(nu, this::alsAccount);
                open = open.stream().filter(verhaal -> !verhaal.isKlaar(nu)).toList();
            }
            tijd.tot(nu.toInstant());
        }

        private String alsAccount(String account, Stap stap, @Nullable String code) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            account, null, AuthorityUtils.createAuthorityList(basis.rechten(account))));
            try {
                var trajectcode = speler.speel(stap, code);
                trajecten.add(trajectcode);
                werk.voerUit();
                return trajectcode;
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }
}
