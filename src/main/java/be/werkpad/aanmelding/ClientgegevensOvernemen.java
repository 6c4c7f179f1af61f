package be.werkpad.aanmelding;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;

/** Puts what a form says about the person into the client's own data. */
@UseCase
public class ClientgegevensOvernemen {
    private final TrajectZoeken trajecten;
    private final ClientgegevensWijzigen wijzigen;

    ClientgegevensOvernemen(TrajectZoeken trajecten, ClientgegevensWijzigen wijzigen) {
        this.trajecten = trajecten;
        this.wijzigen = wijzigen;
    }

    public void voor(long trajectId, Map<String, Object> antwoorden) {
        wijzigen.voor(trajecten.metId(trajectId).clientId(), ClientWijziging.uitAntwoorden(antwoorden));
    }
}
