package be.werkpad.demo;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.traject.TrajectZoeken;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo account client log in as the first person whose work is being followed. */
@Component
@Profile("demo")
class Clientkoppeling {
    private static final String ACCOUNT = "client";
    /** As the account is called too. */
    private static final String NAAM = "Voornaam-Een Naam-Een";

    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final ClientgegevensWijzigen wijzigen;

    Clientkoppeling(TrajectZoeken trajecten, ClientZoeken clienten, ClientgegevensWijzigen wijzigen) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.wijzigen = wijzigen;
    }

    void koppel() {
        trajecten.open().stream()
                .filter(traject ->
                        clienten.metId(traject.clientId()).weergavenaam().equals(NAAM))
                .findFirst()
                .ifPresent(traject -> wijzigen.koppelAccount(traject.clientId(), ACCOUNT));
    }
}
