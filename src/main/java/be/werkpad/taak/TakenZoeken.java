package be.werkpad.taak;

import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectToegang;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of the user: own tasks, free tasks of the team, tasks of one traject. */
@Component
@Transactional(readOnly = true)
public class TakenZoeken {
    private final TaakregelRepository regels;
    private final Taaktoegang taken;
    private final TrajectToegang trajecten;
    private final CurrentUser user;

    TakenZoeken(TaakregelRepository regels, Taaktoegang taken, TrajectToegang trajecten, CurrentUser user) {
        this.regels = regels;
        this.taken = taken;
        this.trajecten = trajecten;
        this.user = user;
    }

    /** Assigned to the user, first due first. */
    public Page<TaakKaart> mijn(Pageable page) {
        return regels.mijn(user.account(), page).map(Taakregel::kaart);
    }

    /** Not taken by anybody yet, and the user's team may. */
    public Page<TaakKaart> vrij(Pageable page) {
        var teams = taken.teams();
        return teams.isEmpty() ? Page.empty(page) : regels.vrijVoor(teams, page).map(Taakregel::kaart);
    }

    /** All open tasks of a traject the user may read. */
    public List<TaakKaart> vanTraject(String trajectcode) {
        return regels
                .findByTrajectIdOrderByVervaltAscTaakIdAsc(
                        trajecten.lees(trajectcode).id())
                .stream()
                .map(Taakregel::kaart)
                .toList();
    }
}
