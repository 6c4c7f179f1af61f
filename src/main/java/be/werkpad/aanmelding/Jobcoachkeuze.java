package be.werkpad.aanmelding;

import be.werkpad.formulier.Keuzelijst;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of jobcoaches to choose from, each with the number of running trajecten. */
@Component
class Jobcoachkeuze {
    private final MedewerkerZoeken medewerkers;
    private final TrajectZoeken trajecten;

    Jobcoachkeuze(MedewerkerZoeken medewerkers, TrajectZoeken trajecten) {
        this.medewerkers = medewerkers;
        this.trajecten = trajecten;
    }

    void zetIn(ObjectNode schema, String... velden) {
        var opties = opties();
        for (var veld : velden) {
            Keuzelijst.maak(schema, veld, opties);
        }
    }

    private Map<String, String> opties() {
        var caseload = trajecten.open().stream()
                .map(TrajectKaart::coach)
                .filter(coach -> coach != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var opties = new LinkedHashMap<String, String>();
        medewerkers
                .jobcoaches(null)
                .forEach(coach -> opties.put(
                        coach.account(),
                        "%s, %s: %d trajecten"
                                .formatted(
                                        coach.weergavenaam(),
                                        coach.antennenaam(),
                                        caseload.getOrDefault(coach.account(), 0L))));
        return opties;
    }
}
