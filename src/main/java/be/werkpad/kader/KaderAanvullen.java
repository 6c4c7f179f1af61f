package be.werkpad.kader;

import be.werkpad.engine.ProcessGateway;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/**
 * Opens the tasks for what is missing in the legal frame, outside the phases that do so themselves (CH-4). Where
 * somebody works, papers that hold no longer are made and signed again.
 */
@UseCase
public class KaderAanvullen {
    static final String AANVULLEN = "kader-aanvullen";
    static final String BIJWERKEN = "kader-bijwerken";
    static final String HERINNERING = "kader-herinnering";

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
        if (!blad.isAanTeVullen() || loopt(trajectcode, plaatsing)) {
            throw new DomainException("kader.looptAl", "De taken staan al open. Rond die eerst af. Kijk bij Taken.");
        }
        start(trajectcode, plaatsing, true);
    }

    /** The same where somebody works and something that stops is missing; says nothing when there is nothing to do. */
    void zoNodig(String trajectcode, Kaderblad blad) {
        var isNodig = !blad.uitslag().hard().isEmpty() && blad.isAanTeVullen();
        if (isNodig && !loopt(trajectcode, blad.plaatsing())) {
            start(trajectcode, blad.plaatsing(), true);
        }
    }

    /** Begins to remind of what may still come after the start (EX-1, VZ-6). */
    void herinnerLater(String trajectcode, PlaatsingKaart plaatsing) {
        gateway.start(
                HERINNERING, trajectcode, Map.of("trajectId", plaatsing.trajectId(), "plaatsingId", plaatsing.id()));
    }

    /** Also for what only reminds, without the proof of a policy; nothing while the tasks are open (EX-1, VZ-6). */
    void herinner(String trajectcode, PlaatsingKaart plaatsing) {
        if (!loopt(trajectcode, plaatsing)) {
            start(trajectcode, plaatsing, false);
        }
    }

    private void start(String trajectcode, PlaatsingKaart plaatsing, boolean ookBewijs) {
        gateway.start(plaatsing.isBezig() ? BIJWERKEN : AANVULLEN, trajectcode, gegevens(plaatsing, ookBewijs));
    }

    private boolean loopt(String trajectcode, PlaatsingKaart plaatsing) {
        var deze = Map.<String, Object>of("plaatsingId", plaatsing.id());
        return gateway.isRunning(AANVULLEN, trajectcode, deze) || gateway.isRunning(BIJWERKEN, trajectcode, deze);
    }

    private static Map<String, Object> gegevens(PlaatsingKaart plaatsing, boolean ookBewijs) {
        return Map.of(
                "trajectId", plaatsing.trajectId(),
                "werkpostId", plaatsing.werkpostId(),
                "plaatsingId", plaatsing.id(),
                "zachtGevraagd", false,
                "bewijsGevraagd", ookBewijs);
    }
}
