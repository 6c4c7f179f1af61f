package be.werkpad.kader;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Opens the tasks for what is missing in the legal frame, outside the phases that do so themselves (CH-4). */
@UseCase
public class KaderAanvullen {
    static final String PROCES = "kader-aanvullen";

    private final ProcessGateway gateway;

    KaderAanvullen(ProcessGateway gateway) {
        this.gateway = gateway;
    }

    /** @throws DomainException kader.looptAl, kader.nietsAanTeVullen */
    public void voor(String trajectcode, Kaderblad blad) {
        var plaatsing = blad.plaatsing();
        if (!blad.isAanTeVullen() && !blad.heeftOpenTaken()) {
            throw new DomainException("kader.nietsAanTeVullen", "Er is niets aan te vullen.");
        }
        if (!blad.isAanTeVullen() || gateway.isRunning(PROCES, trajectcode, Map.of("plaatsingId", plaatsing.id()))) {
            throw new DomainException("kader.looptAl", "De taken staan al open. Kijk bij Taken.");
        }
        gateway.start(PROCES, trajectcode, gegevens(plaatsing));
    }

    private static Map<String, Object> gegevens(PlaatsingKaart plaatsing) {
        return Map.of(
                "trajectId", plaatsing.trajectId(),
                "werkpostId", plaatsing.werkpostId(),
                "plaatsingId", plaatsing.id());
    }
}
