package be.werkpad.traject.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.Termijnnamen;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds names and dates to trajecten the user may already see, one query per kind. */
@Component
class Trajectregels {
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final TermijnZoeken termijnen;
    private final Clock clock;

    Trajectregels(ClientZoeken clienten, MedewerkerZoeken medewerkers, TermijnZoeken termijnen, Clock clock) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    List<Trajectregel> van(Collection<TrajectKaart> trajecten) {
        var namen = namen(trajecten);
        var coaches = medewerkers.alle().stream()
                .collect(Collectors.toMap(MedewerkerKaart::account, MedewerkerKaart::weergavenaam));
        var volgende = volgende(trajecten);
        var vandaag = LocalDate.now(clock);
        return trajecten.stream()
                .map(traject -> {
                    var termijn = volgende.get(traject.id());
                    return new Trajectregel(
                            traject,
                            namen.getOrDefault(traject.clientId(), ""),
                            coaches.get(String.valueOf(traject.coach())),
                            termijn,
                            termijn != null && termijn.isTeLaatOp(vandaag));
                })
                .toList();
    }

    private Map<Long, String> namen(Collection<TrajectKaart> trajecten) {
        var ids = trajecten.stream().map(TrajectKaart::clientId).distinct().toList();
        return clienten.metIds(ids).stream().collect(Collectors.toMap(ClientKaart::id, ClientKaart::weergavenaam));
    }

    private Map<Long, TermijnKaart> volgende(Collection<TrajectKaart> trajecten) {
        return termijnen.openVan(trajecten.stream().map(TrajectKaart::id).toList()).stream()
                .filter(termijn -> !Termijnnamen.isHulpmoment(termijn.sleutel()))
                .collect(Collectors.toMap(TermijnKaart::trajectId, Function.identity(), (eerst, later) -> eerst));
    }
}
