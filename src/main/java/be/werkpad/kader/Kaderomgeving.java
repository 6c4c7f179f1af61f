package be.werkpad.kader;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polisregel;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What stands around the legal frame of a plaatsing: the werkpost, every policy ever noted, and who works at it. */
@Component
class Kaderomgeving {
    private final WerkpostZoeken werkposten;
    private final PolisZoeken polissen;
    private final TrajectZoeken trajecten;
    private final ProcessGateway gateway;

    Kaderomgeving(WerkpostZoeken werkposten, PolisZoeken polissen, TrajectZoeken trajecten, ProcessGateway gateway) {
        this.werkposten = werkposten;
        this.polissen = polissen;
        this.trajecten = trajecten;
        this.gateway = gateway;
    }

    WerkpostKaart werkpost(PlaatsingKaart plaatsing) {
        return werkposten.metId(plaatsing.werkpostId());
    }

    List<Polisregel> polisregels(PlaatsingKaart plaatsing) {
        return polissen.regels(plaatsing.id());
    }

    /** The forms of the tasks that are open for this plaatsing. */
    Set<String> openTaken(PlaatsingKaart plaatsing) {
        return gateway.openForms(trajecten.metId(plaatsing.trajectId()).code(), Map.of("plaatsingId", plaatsing.id()));
    }
}
