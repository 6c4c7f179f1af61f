package be.werkpad.taak;

import be.werkpad.afwezigheid.Vervanging;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a task (who may read its dossier) and who may work on it: its person, that one's substitute, or the team. */
@Component
class Taaktoegang {
    private final TaakregelRepository regels;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final Vervanging vervanging;
    private final CurrentUser user;

    Taaktoegang(
            TaakregelRepository regels,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            Vervanging vervanging,
            CurrentUser user) {
        this.vervanging = vervanging;
        this.regels = regels;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.user = user;
    }

    Taakregel lees(String taakId) {
        var regel = regels.findByTaakId(taakId).orElseThrow(() -> new NotFoundException("No open task " + taakId));
        if (!toegang.magLezen(trajecten.metId(regel.kaart().trajectId()))) {
            throw new NotFoundException("No open task for this user " + taakId);
        }
        return regel;
    }

    /** The task, with the right to move it until the transaction ends. */
    TaakKaart werk(String taakId) {
        regels.opSlot(taakId);
        var taak = lees(taakId).kaart();
        if (!magWerken(taak)) {
            throw new AccessDeniedException("Task belongs to another role or team");
        }
        return taak;
    }

    boolean magWerken(TaakKaart taak) {
        return ikEnWieIkVervang().contains(String.valueOf(taak.toegewezenAan()))
                || teams().contains(String.valueOf(taak.team()));
    }

    /** A coordinator may also move what a coach who fell ill left behind. */
    TaakKaart verdeel(String taakId) {
        regels.opSlot(taakId);
        var taak = lees(taakId).kaart();
        if (!magVerdelen(taak)) {
            throw new AccessDeniedException("Task belongs to another role or team");
        }
        return taak;
    }

    boolean magVerdelen(TaakKaart taak) {
        return user.heeft(Rol.COORDINATOR) || magWerken(taak);
    }

    String account() {
        return user.account();
    }

    List<String> ikEnWieIkVervang() {
        return Stream.concat(Stream.of(user.account()), vervanging.doorMij().stream())
                .toList();
    }

    /** Team groups of the user, such as jobcoach-zuid. */
    Set<String> teams() {
        return user.groepen().stream().filter(groep -> groep.contains("-")).collect(Collectors.toSet());
    }
}
