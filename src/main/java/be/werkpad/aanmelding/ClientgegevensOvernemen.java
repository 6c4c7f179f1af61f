package be.werkpad.aanmelding;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what a form says about the person into the client's own data. */
@UseCase
public class ClientgegevensOvernemen {
    private static final int MEERDERJARIG = 18;

    private final TrajectZoeken trajecten;
    private final ClientgegevensWijzigen wijzigen;
    private final Clock clock;

    ClientgegevensOvernemen(TrajectZoeken trajecten, ClientgegevensWijzigen wijzigen, Clock clock) {
        this.trajecten = trajecten;
        this.wijzigen = wijzigen;
        this.clock = clock;
    }

    public void voor(long trajectId, Map<String, Object> antwoorden) {
        var wijziging = ClientWijziging.uitAntwoorden(metStraat(antwoorden));
        eisMeerderjarig(wijziging.geboortedatum());
        wijzigen.voor(trajecten.metId(trajectId).clientId(), wijziging);
    }

    /** Begeleid Werken starts at 18 (F.5), also when a coordinator leaves that rule out of the form. */
    private void eisMeerderjarig(@Nullable LocalDate geboortedatum) {
        if (geboortedatum != null && geboortedatum.plusYears(MEERDERJARIG).isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "aanmelding.nietMeerderjarig", "geboortedatum", "Begeleid Werken kan vanaf 18 jaar.");
        }
    }

    /** Forms ask for "adres": street and number. */
    private static Map<String, Object> metStraat(Map<String, Object> antwoorden) {
        var met = new HashMap<>(antwoorden);
        if (antwoorden.containsKey("adres")) {
            met.putIfAbsent("straat", antwoorden.get("adres"));
        }
        return met;
    }
}
