package be.werkpad.dashboard;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.dashboard.Opvolging.Totaal;
import be.werkpad.evaluatie.BevragingRij;
import be.werkpad.evaluatie.BevragingZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list together; names only for a coordinator, codes for a manager (G.3). */
@Component
@Transactional(readOnly = true)
public class OpvolgingBekijken {
    private static final Period VOORUIT = Period.ofWeeks(8);

    private final BevragingZoeken bevragingen;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final Namen namen;
    private final Clock clock;

    OpvolgingBekijken(
            BevragingZoeken bevragingen, TrajectZoeken trajecten, ClientZoeken clienten, Namen namen, Clock clock) {
        this.bevragingen = bevragingen;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.namen = namen;
        this.clock = clock;
    }

    public Opvolging voor(Opvolgvraag vraag) {
        var vandaag = LocalDate.now(clock);
        var teLaat = bevragingen.teLaat(vandaag).stream().filter(vraag::past).toList();
        var komend = bevragingen.komend(vandaag, VOORUIT).stream()
                .filter(vraag::past)
                .toList();
        var clientnamen = clientnamen(Stream.concat(teLaat.stream(), komend.stream())
                .map(BevragingRij::trajectId)
                .toList());
        Function<BevragingRij, Opvolgrij> rij = bevraging -> new Opvolgrij(
                bevraging,
                clientnamen.get(bevraging.trajectId()),
                namen.coach(bevraging.coach()),
                namen.antenne(bevraging.antenne()),
                bevraging.dagenTeLaat(vandaag));
        return new Opvolging(
                teLaat.stream().map(rij).sorted(vraag.volgorde()).toList(),
                komend.stream().map(rij).sorted(vraag.volgorde()).toList(),
                totalen(teLaat, komend),
                bevragingen.startprofielOntbreekt().stream()
                        .map(TrajectKaart::code)
                        .toList());
    }

    private List<Totaal> totalen(List<BevragingRij> teLaat, List<BevragingRij> komend) {
        var laat = perCoach(teLaat);
        var straks = perCoach(komend);
        return Stream.concat(laat.keySet().stream(), straks.keySet().stream())
                .distinct()
                .sorted()
                .map(coach -> new Totaal(coach, laat.getOrDefault(coach, 0L), straks.getOrDefault(coach, 0L)))
                .toList();
    }

    private Map<String, Long> perCoach(List<BevragingRij> rijen) {
        return rijen.stream()
                .collect(Collectors.groupingBy(
                        rij -> namen.coachOfNiemand(rij.coach()), TreeMap::new, Collectors.counting()));
    }

    private Map<Long, String> clientnamen(List<Long> trajectIds) {
        if (!namen.magNamenZien()) {
            return Map.of();
        }
        var gezien = trajecten.metIds(trajectIds);
        var perId = clienten
                .metIds(gezien.stream().map(TrajectKaart::clientId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(ClientKaart::id, ClientKaart::weergavenaam));
        return gezien.stream().collect(Collectors.toMap(TrajectKaart::id, traject -> perId.get(traject.clientId())));
    }
}
