package be.werkpad.demo;

import be.werkpad.demo.Scenario.Stap;
import be.werkpad.demo.ScenarioLezer.Figuur;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One client on the way through a story: what comes next, and when. */
class Demoverhaal {
    private static final String WERKPOSTKEUZE = "werkgever-contacteren";

    private final Figuur figuur;
    private final List<Stap> stappen;
    private int volgende;
    private ZonedDateTime moment;
    private @Nullable String trajectcode;

    Demoverhaal(Figuur figuur, Scenario scenario, ZonedDateTime nu) {
        this.figuur = figuur;
        this.stappen = scenario.stappen();
        this.moment = nu.minus(Period.parse(figuur.begin())).withHour(10).withMinute(0);
    }

    Instant moment() {
        return moment.toInstant();
    }

    /** How many steps are told at most. */
    int lengte() {
        return figuur.stappen() == null ? stappen.size() : Math.min(figuur.stappen(), stappen.size());
    }

    /** Where this client comes to work: stories with the same werkpost meet. */
    String werkpost() {
        return stappen.stream()
                .filter(stap -> WERKPOSTKEUZE.equals(stap.taak()))
                .map(stap -> String.valueOf(andereAntwoorden(stap).get("werkpost")))
                .findFirst()
                .orElseGet(() -> String.valueOf(figuur.aanmelding().get("naam")));
    }

    /** Done when the story ends, when its part of it is told, or when the next step lies in the future. */
    boolean isKlaar(ZonedDateTime nu) {
        return volgende >= lengte() || moment.isAfter(nu);
    }

    /** Does steps until the story lets time pass. */
    void speelTotKlok(ZonedDateTime nu, Aan speler) {
        while (!isKlaar(nu)) {
            var stap = stappen.get(volgende++);
            if (stap.klok() != null) {
                moment = moment.plus(Period.parse(stap.klok()));
                return;
            }
            if (figuur.zonder() == null || !figuur.zonder().contains(volgende)) {
                trajectcode = speler.doe(account(stap), eigen(stap), trajectcode);
            }
        }
    }

    /** Does one step as an account. */
    interface Aan {
        String doe(String account, Stap stap, @Nullable String trajectcode);
    }

    /** The aanmelding itself is always done in the antenne of the story, whoever becomes the coach. */
    private String account(Stap stap) {
        var wie = String.valueOf(stap.wie());
        return figuur.accounts() == null || stap.aanmelding() != null
                ? wie
                : figuur.accounts().getOrDefault(wie, wie);
    }

    private Stap eigen(Stap stap) {
        if (stap.aanmelding() != null) {
            return new Stap(stap.wie(), samen(stap.aanmelding(), figuur.aanmelding()), null, null, null, null);
        }
        return stap.antwoorden() == null
                ? stap
                : new Stap(stap.wie(), null, stap.taak(), andereAccounts(andereAntwoorden(stap)), null, null);
    }

    private Map<String, Object> andereAntwoorden(Stap stap) {
        var eigen = figuur.antwoorden() == null ? null : figuur.antwoorden().get(stap.taak());
        return eigen == null ? stap.antwoorden() : samen(stap.antwoorden(), eigen);
    }

    private Map<String, Object> andereAccounts(Map<String, Object> antwoorden) {
        var eigen = new LinkedHashMap<>(antwoorden);
        if (figuur.accounts() != null) {
            eigen.replaceAll((veld, waarde) ->
                    veld.matches("jobcoach|backup") ? figuur.accounts().getOrDefault(waarde, (String) waarde) : waarde);
        }
        return eigen;
    }

    private static Map<String, Object> samen(Map<String, Object> basis, Map<String, Object> eigen) {
        var samen = new LinkedHashMap<>(basis);
        samen.putAll(eigen);
        return samen;
    }
}
