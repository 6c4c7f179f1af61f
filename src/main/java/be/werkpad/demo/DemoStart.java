package be.werkpad.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
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
    private final Verteller verteller;
    private final Clientkoppeling koppeling;
    private final KlokVerzetten klok;
    private final DemoKlokRepository stand;

    DemoStart(
            DemoBasis basis,
            ScenarioLezer lezer,
            Verteller verteller,
            Clientkoppeling koppeling,
            KlokVerzetten klok,
            DemoKlokRepository stand) {
        this.basis = basis;
        this.lezer = lezer;
        this.verteller = verteller;
        this.koppeling = koppeling;
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
        stand.save(DemoKlokStand.nogTeVullen());
        basis.maak();
        if (basis.metClienten()) {
            LOG.info("Making the demo clients: their whole trajectories are walked, only this first time");
            var begin = System.nanoTime();
            vertel(klok.nu());
            koppeling.koppel();
            LOG.info(
                    "Demo data walked in {} s",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        } else {
            basis.kies(klok.nu().toLocalDate());
        }
        klok.zetVerschil(Duration.ZERO);
        stand.save(DemoKlokStand.van(0));
    }

    private void vertel(ZonedDateTime nu) {
        var verhalen = lezer.figuren().stream()
                .map(figuur -> new Demoverhaal(figuur, lezer.scenario(figuur.scenario()), nu))
                .toList();
        var eerste = verhalen.stream().map(Demoverhaal::moment).min(Comparator.naturalOrder());
        eerste.ifPresent(moment -> klok.zetVerschil(Duration.between(nu.toInstant(), moment)));
        basis.kies(klok.nu().toLocalDate());
        var kringen = verhalen.stream().collect(Collectors.groupingBy(Demoverhaal::werkpost));
        verteller.vertel(List.copyOf(kringen.values()), nu);
        klok.reis(nu.toInstant());
    }
}
