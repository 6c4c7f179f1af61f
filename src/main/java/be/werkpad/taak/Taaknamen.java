package be.werkpad.taak;

import be.werkpad.client.ClientHernoemd;
import be.werkpad.client.ClientZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.taak.TaakregelSchrijven.NieuweTaak;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.WerkpostHernoemd;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The names a task is found by; the inbox has a copy, so that searching asks no other table. */
@Component
class Taaknamen {
    private final TaakregelRepository regels;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    Taaknamen(
            TaakregelRepository regels,
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten) {
        this.regels = regels;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    String vanClient(TrajectKaart traject) {
        return clienten.metId(traject.clientId()).weergavenaam();
    }

    /** The workplace the step is about: the one it names, or that of its plaatsing. */
    Optional<WerkpostKaart> werkpost(NieuweTaak taak) {
        return Optional.ofNullable(taak.werkpostId())
                .or(() -> Optional.ofNullable(taak.plaatsingId())
                        .map(plaatsing -> plaatsingen.metId(plaatsing).werkpostId()))
                .map(werkposten::metId);
    }

    @EventListener
    void hernoemd(ClientHernoemd client) {
        trajecten
                .vanClient(client.clientId())
                .forEach(traject -> regels.hernoemClient(traject.id(), client.weergavenaam()));
    }

    @EventListener
    void hernoemd(WerkpostHernoemd werkpost) {
        regels.hernoemWerkpost(werkpost.werkpostId(), werkpost.naam());
    }
}
