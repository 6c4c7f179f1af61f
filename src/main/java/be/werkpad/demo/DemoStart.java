package be.werkpad.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo database: accounts, werkposten, and clients whose dossiers come from really walking the scenarios.
 * After a restart only the clock is put back where it stood.
 */
@Component
@Profile("demo")
@Order(100)
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoBasis basis;
    private final ScenarioLezer lezer;
    private final ScenarioSpeler speler;
    private final KlokVerzetten klok;
    private final DemoKlokRepository stand;

    DemoStart(
            DemoBasis basis, ScenarioLezer lezer, ScenarioSpeler speler, KlokVerzetten klok, DemoKlokRepository stand) {
        this.basis = basis;
        this.lezer = lezer;
        this.speler = speler;
        this.klok = klok;
        this.stand = stand;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var bewaard = stand.findById(1);
        if (bewaard.isPresent()) {
            klok.zetVerschil(Duration.ofMillis(bewaard.get().verschilMs()));
            return;
        }
        basis.maak();
        if (basis.metClienten()) {
            LOG.info("Making the demo clients: their whole trajectories are walked, only this first time");
            var begin = System.nanoTime();
            vertel(klok.nu());
            LOG.info(
                    "Demo data walked in {} s",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        } else {
            basis.kiesNormen(klok.nu().toLocalDate());
        }
        klok.zetVerschil(Duration.ZERO);
        stand.save(new DemoKlokStand(0));
    }

    private void vertel(ZonedDateTime nu) {
        var verhalen = lezer.figuren().stream()
                .map(figuur -> new Demoverhaal(figuur, lezer.scenario(figuur.scenario()), nu))
                .toList();
        var eerste = verhalen.stream().min(Comparator.comparing(Demoverhaal::moment));
        eerste.ifPresent(verhaal -> klok.zet(verhaal.moment()));
        basis.kiesNormen(klok.nu().toLocalDate());
        for (var open = verhalen; !open.isEmpty(); ) {
            var volgend =
                    open.stream().min(Comparator.comparing(Demoverhaal::moment)).orElseThrow();
            klok.tot(volgend.moment());
            volgend.speelTotKlok(nu, this::alsAccount);
            open = open.stream().filter(verhaal -> !verhaal.isKlaar(nu)).toList();
        }
        klok.tot(nu.toInstant());
    }

    private String alsAccount(String account, Scenario.Stap stap, @org.jspecify.annotations.Nullable String code) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, AuthorityUtils.createAuthorityList(basis.rechten(account))));
        try {
            var trajectcode = speler.speel(stap, code);
            klok.werkAf();
            return trajectcode;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
