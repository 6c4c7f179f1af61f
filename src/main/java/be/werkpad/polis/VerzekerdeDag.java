package be.werkpad.polis;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Where the dienst chose so, a day without insurance is no working day (C.5 path 9). */
@Component
public class VerzekerdeDag {
    private final PolisZoeken polissen;
    private final NormBepalen normen;

    VerzekerdeDag(PolisZoeken polissen, NormBepalen normen) {
        this.polissen = polissen;
        this.normen = normen;
    }

    /** @throws DomainException polis.dagNietVerzekerd, on this field */
    public void eis(long plaatsingId, LocalDate dag, String veld) {
        if (normen.getal("kader.polis.hard", dag).signum() == 0) {
            return;
        }
        var kaarten = polissen.vanPlaatsing(plaatsingId);
        var isVerzekerd = Arrays.stream(Polissoort.values())
                .allMatch(soort ->
                        Dekking.nodig(kaarten, soort).eersteGat(dag, dag).isEmpty());
        if (!isVerzekerd) {
            throw DomainException.bijVeld(
                    "polis.dagNietVerzekerd",
                    veld,
                    "Op die dag was de cliënt niet verzekerd. Dan telt het niet als een werkdag.");
        }
    }
}
