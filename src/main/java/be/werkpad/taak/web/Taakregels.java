package be.werkpad.taak.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.taak.TaakKaart;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds to tasks what may not stand in the engine: names, only of dossiers the user may read (G.7). */
@Component
class Taakregels {
    private final Trajectnamen namen;
    private final MedewerkerZoeken medewerkers;
    private final CurrentUser user;
    private final Clock clock;

    Taakregels(Trajectnamen namen, MedewerkerZoeken medewerkers, CurrentUser user, Clock clock) {
        this.namen = namen;
        this.medewerkers = medewerkers;
        this.user = user;
        this.clock = clock;
    }

    List<Taakregel> van(Collection<TaakKaart> taken) {
        var clienten = namen.van(taken.stream().map(TaakKaart::trajectId).collect(Collectors.toUnmodifiableSet()));
        var collegas = medewerkers.alle().stream()
                .collect(Collectors.toMap(MedewerkerKaart::account, MedewerkerKaart::weergavenaam));
        var vandaag = LocalDate.now(clock);
        return taken.stream()
                .map(taak -> new Taakregel(
                        taak,
                        clienten.get(taak.trajectId()),
                        taak.toegewezenAan() == null
                                ? null
                                : collegas.getOrDefault(taak.toegewezenAan(), taak.toegewezenAan()),
                        user.account().equals(taak.toegewezenAan()),
                        Taakregel.Urgentie.van(Taakregel.datum(taak), vandaag)))
                .toList();
    }

    /** Names of clients by traject. */
    @Component
    static class Trajectnamen {
        private final TrajectZoeken trajecten;
        private final TrajectToegang toegang;
        private final ClientZoeken clienten;

        Trajectnamen(TrajectZoeken trajecten, TrajectToegang toegang, ClientZoeken clienten) {
            this.trajecten = trajecten;
            this.toegang = toegang;
            this.clienten = clienten;
        }

        Map<Long, String> van(Collection<Long> trajectIds) {
            if (trajectIds.isEmpty()) {
                return Map.of();
            }
            var leesbaar = trajecten.metIds(trajectIds).stream()
                    .filter(toegang::magLezen)
                    .toList();
            var kaarten = clienten
                    .metIds(leesbaar.stream()
                            .map(TrajectKaart::clientId)
                            .distinct()
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(ClientKaart::id, Function.identity()));
            return leesbaar.stream()
                    .collect(Collectors.toMap(TrajectKaart::id, traject -> kaarten.get(traject.clientId())
                            .weergavenaam()));
        }
    }
}
