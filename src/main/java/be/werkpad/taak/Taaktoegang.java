package be.werkpad.taak;

import be.werkpad.security.CurrentUser;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a task (who may read its dossier) and who may work on it (its person, or the role in its team). */
@Component
class Taaktoegang {
    private final TaakregelRepository regels;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final CurrentUser user;

    Taaktoegang(TaakregelRepository regels, TrajectZoeken trajecten, TrajectToegang toegang, CurrentUser user) {
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

    TaakKaart werk(String taakId) {
        var taak = lees(taakId).kaart();
        if (!magWerken(taak)) {
            throw new AccessDeniedException("Task belongs to another role or team");
        }
        return taak;
    }

    boolean magWerken(TaakKaart taak) {
        return user.account().equals(taak.toegewezenAan()) || teams().contains(String.valueOf(taak.team()));
    }

    /** Team groups of the user, such as jobcoach-zuid. */
    Set<String> teams() {
        return user.groepen().stream().filter(groep -> groep.contains("-")).collect(Collectors.toSet());
    }
}
