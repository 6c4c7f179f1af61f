package be.werkpad.wijziging;

import be.werkpad.engine.AmbiguousMessageException;
import be.werkpad.engine.ProcessGateway;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the processes of a traject that something happened. */
@UseCase
public class GebeurtenisMelden {
    private final TrajectToegang toegang;
    private final ProcessGateway gateway;

    GebeurtenisMelden(TrajectToegang toegang, ProcessGateway gateway) {
        this.toegang = toegang;
        this.gateway = gateway;
    }

    /**
     * @param plaatsingId which placement stopped; needed only when the client works at more than one werkpost
     * @throws DomainException wijziging.kanNuNiet when the traject is not in a state for it
     */
    public void voor(String trajectcode, Gebeurtenis gebeurtenis, @Nullable Long plaatsingId) {
        var traject = toegang.lees(trajectcode);
        Map<String, Object> variabelen = plaatsingId == null ? Map.of() : Map.of("plaatsingId", plaatsingId);
        if (!verstuur(gebeurtenis, traject.code(), variabelen)) {
            throw new DomainException(
                    "wijziging.kanNuNiet", "Dat kan nu niet. Dit traject is niet in een fase waarin dit past.");
        }
    }

    private boolean verstuur(Gebeurtenis gebeurtenis, String code, Map<String, Object> variabelen) {
        try {
            return gateway.send(gebeurtenis.bericht(), code, variabelen);
        } catch (AmbiguousMessageException several) {
            throw DomainException.bijVeld(
                    "wijziging.kiesWerkpost", "plaatsingId", "De cliënt heeft meer dan één werkpost. Kies welke.");
        }
    }
}
