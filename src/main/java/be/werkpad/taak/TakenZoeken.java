package be.werkpad.taak;

import be.werkpad.taak.Takenlezer.Blad;
import be.werkpad.taak.Takenlezer.Wie;
import be.werkpad.taak.Takenlijst.Rij;
import be.werkpad.taak.Takenvraag.Grenzen;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of the user: own tasks and those of replaced colleagues, free tasks of the team, tasks of one traject. */
@Component
@Transactional(readOnly = true)
public class TakenZoeken {
    private final TaakregelRepository regels;
    private final Takenlezer lezer;
    private final TrajectToegang trajecten;
    private final Taaktoegang toegang;
    private final Clock clock;

    TakenZoeken(
            TaakregelRepository regels, Takenlezer lezer, TrajectToegang trajecten, Taaktoegang toegang, Clock clock) {
        this.regels = regels;
        this.lezer = lezer;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.clock = clock;
    }

    /**
     * @param bladzijde from 1; one past the last gives the last
     * @param grootte tasks on a page
     */
    public Takenlijst lijst(Takenvraag vraag, int bladzijde, int grootte) {
        var wie = new Wie(vraag.vrij(), toegang.ikEnWieIkVervang(), toegang.teams());
        var grenzen = Grenzen.op(LocalDate.now(clock));
        var telling = lezer.tel(wie, grenzen);
        var totaal = telling.totaal(vraag);
        var laatste = (int) Math.max(1, (totaal + grootte - 1) / grootte);
        var hier = Math.max(1, Math.min(bladzijde, laatste));
        var taken = totaal == 0
                ? List.<TaakKaart>of()
                : lezer.lees(wie, vraag, grenzen, blad(telling.passend(vraag), vraag, (hier - 1) * grootte, grootte));
        var rijen = taken.stream()
                .map(taak -> new Rij(taak, grenzen.wanneer(taak.vervalt()), namens(taak)))
                .toList();
        return Takenlijst.van(rijen, hier, vraag, telling);
    }

    private static Blad blad(List<Takengroep> passend, Takenvraag vraag, int begin, int aantal) {
        return new Blad(
                begin,
                aantal,
                passend.stream()
                        .filter(groep -> groep.wieBevat(vraag.zoek()))
                        .map(Takengroep::trajectcode)
                        .collect(Collectors.toSet()),
                passend.stream()
                        .filter(groep -> groep.werkpostBevat(vraag.zoek()))
                        .map(Takengroep::werkpost)
                        .collect(Collectors.toSet()));
    }

    private @Nullable String namens(TaakKaart taak) {
        var wie = taak.toegewezenAan();
        return wie == null || wie.equals(toegang.account()) ? null : wie;
    }

    /** All open tasks of a traject the user may read. */
    public List<TaakKaart> vanTraject(String trajectcode) {
        return regels
                .findByTrajectIdOrderByVervaltAscGemaaktAscTaakIdAsc(
                        trajecten.lees(trajectcode).id())
                .stream()
                .map(Taakregel::kaart)
                .toList();
    }
}
