package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records what the judgement says: whether the client signs too, and whether interests clash (G.5). It takes away or gives
 * back somebody's own signature, so never without a day and a proof; what held before stays in the history.
 */
@UseCase
public class BeschermingVastleggen {
    private final TrajectToegang toegang;
    private final BeschermingRepository beschermingen;
    private final VertegenwoordigingZoeken zoeken;
    private final Vertegenwoordigingssporen sporen;
    private final Clock clock;

    BeschermingVastleggen(
            TrajectToegang toegang,
            BeschermingRepository beschermingen,
            VertegenwoordigingZoeken zoeken,
            Vertegenwoordigingssporen sporen,
            Clock clock) {
        this.toegang = toegang;
        this.beschermingen = beschermingen;
        this.zoeken = zoeken;
        this.sporen = sporen;
        this.clock = clock;
    }

    /** @param belangenconflict the interests of client and representatives clash */
    public record Vonnis(boolean clientTekentMee, boolean belangenconflict) {}

    /**
     * Does nothing when it says what is known already.
     *
     * @param sinds first day on which it holds
     * @param bewijs which paper shows it
     * @throws DomainException as in {@link Grond#eis}
     */
    public void voor(String trajectcode, Vonnis vonnis, @Nullable LocalDate sinds, String bewijs) {
        var traject = toegang.lees(trajectcode);
        var vandaag = LocalDate.now(clock);
        var bescherming =
                beschermingen.findByClientId(traject.clientId()).orElseGet(() -> new Bescherming(traject.clientId()));
        if (bescherming.is(vonnis.clientTekentMee, vonnis.belangenconflict)) {
            return;
        }
        var grond = Grond.eis(sinds, bewijs, vandaag);
        bescherming.wijzig(vonnis.clientTekentMee, vonnis.belangenconflict, sporen.account(), vandaag);
        beschermingen.save(bescherming);
        var soort = zoeken.van(traject.clientId()).soort();
        sporen.bewaar(new Beschermingsstand(bescherming, soort, grond, vandaag, sporen.account()));
        sporen.laatNa(
                Actie.BESCHERMING_VASTGELEGD,
                traject,
                null,
                Map.of(
                        "clientTekentMee", String.valueOf(vonnis.clientTekentMee),
                        "belangenconflict", String.valueOf(vonnis.belangenconflict),
                        "sinds", grond.sinds().toString()));
    }
}
