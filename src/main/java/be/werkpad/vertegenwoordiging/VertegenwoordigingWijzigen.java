package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client comes under bewind, or leaves it, after the intake (EX-4). Whoever asks signatures hears of it. */
@UseCase
public class VertegenwoordigingWijzigen {
    private final TrajectToegang toegang;
    private final BeschermingRepository beschermingen;
    private final ClientgegevensWijzigen clienten;
    private final Vertegenwoordigingssporen sporen;
    private final Clock clock;

    VertegenwoordigingWijzigen(
            TrajectToegang toegang,
            BeschermingRepository beschermingen,
            ClientgegevensWijzigen clienten,
            Vertegenwoordigingssporen sporen,
            Clock clock) {
        this.toegang = toegang;
        this.beschermingen = beschermingen;
        this.clienten = clienten;
        this.sporen = sporen;
        this.clock = clock;
    }

    /**
     * @param sinds first day on which it holds
     * @param bewijs which paper shows it
     * @throws DomainException as in {@link Grond#eis}
     */
    public void voor(String trajectcode, Vertegenwoordiging soort, @Nullable LocalDate sinds, String bewijs) {
        var traject = toegang.lees(trajectcode);
        var vandaag = LocalDate.now(clock);
        var grond = Grond.eis(sinds, bewijs, vandaag);
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("vertegenwoordiging", soort.name())));
        var bescherming =
                beschermingen.findByClientId(traject.clientId()).orElseGet(() -> new Bescherming(traject.clientId()));
        bescherming.wijzigSoort(grond.sinds(), grond.bewijs(), sporen.account(), vandaag);
        beschermingen.save(bescherming);
        sporen.bewaar(new Beschermingsstand(bescherming, soort, grond, vandaag, sporen.account()));
        sporen.laatNa(
                Actie.BESCHERMING_VASTGELEGD,
                traject,
                null,
                Map.of("soort", soort.name(), "sinds", grond.sinds().toString()));
    }
}
