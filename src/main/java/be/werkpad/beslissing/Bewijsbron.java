package be.werkpad.beslissing;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects who is who in a traject, to judge the proof of a choice. */
@Component
class Bewijsbron {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    Bewijsbron(TrajectZoeken trajecten, ClientZoeken clienten, MedewerkerZoeken medewerkers, Clock clock) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    Bewijsregels voor(long trajectId, String geregistreerdDoor) {
        var traject = trajecten.metId(trajectId);
        var client = clienten.metId(traject.clientId());
        var namen = new HashSet<String>();
        Stream.of(traject.coach(), traject.backup(), geregistreerdDoor)
                .filter(Objects::nonNull)
                .filter(account -> !account.equals(client.account()))
                .forEach(account -> namen.addAll(namen(account)));
        var vertegenwoordiging = client.vertegenwoordiging();
        return new Bewijsregels(
                LocalDate.now(clock),
                namen,
                client.account(),
                vertegenwoordiging != null && vertegenwoordiging != Vertegenwoordiging.GEEN);
    }

    private Set<String> namen(String account) {
        var namen = new HashSet<>(Set.of(account));
        medewerkers.metAccount(account).ifPresent(medewerker -> {
            namen.add(medewerker.weergavenaam());
            namen.add(medewerker.naam() + " " + medewerker.voornaam());
        });
        return namen;
    }
}
