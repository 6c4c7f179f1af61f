package be.werkpad.vertegenwoordiging;

import be.werkpad.audit.Actie;
import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Tekst;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A client comes under bewind, or leaves it, after the intake (EX-4). Whoever asks signatures hears of it. */
@UseCase
public class VertegenwoordigingWijzigen {
    private static final int KORTST = 3;
    private static final int LANGST = 500;

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
     * @throws DomainException vertegenwoordiging.soortInToekomst, vertegenwoordiging.bewijsOntbreekt
     */
    public void voor(String trajectcode, Vertegenwoordiging soort, LocalDate sinds, String bewijs) {
        var traject = toegang.lees(trajectcode);
        var vandaag = LocalDate.now(clock);
        if (sinds.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.soortInToekomst",
                    "sinds",
                    "Die dag is nog niet geweest. Kies vandaag of vroeger.");
        }
        var schoon = eisBewijs(bewijs);
        clienten.voor(traject.clientId(), ClientWijziging.uitAntwoorden(Map.of("vertegenwoordiging", soort.name())));
        var bescherming =
                beschermingen.findByClientId(traject.clientId()).orElseGet(() -> new Bescherming(traject.clientId()));
        bescherming.wijzigSoort(sinds, schoon, sporen.account(), vandaag);
        beschermingen.save(bescherming);
        sporen.laatNa(
                Actie.BESCHERMING_VASTGELEGD, traject, null, Map.of("soort", soort.name(), "sinds", sinds.toString()));
    }

    private static String eisBewijs(String bewijs) {
        var schoon = Tekst.opgeschoond(bewijs);
        if (Tekst.lengte(schoon) < KORTST || Tekst.lengte(schoon) > LANGST || Tekst.heeftStuurtekens(schoon)) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.bewijsOntbreekt",
                    "bewijs",
                    "Vul in waaruit dat blijkt, in hoogstens 500 tekens.");
        }
        return schoon;
    }
}
