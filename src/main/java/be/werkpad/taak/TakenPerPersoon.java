package be.werkpad.taak;

import be.werkpad.organisatie.MedewerkerKaart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of somebody who is not at the screen, for what leaves the application by itself: mail and calendar. */
@Component
@Transactional(readOnly = true)
public class TakenPerPersoon {
    private final TaakregelRepository regels;

    TakenPerPersoon(TaakregelRepository regels) {
        this.regels = regels;
    }

    /** Assigned to the person, first due first. */
    public List<TaakKaart> van(String account) {
        return regels.vanPersoon(account).stream().map(Taakregel::kaart).toList();
    }

    /** How many tasks the person may take that nobody has taken. */
    public long vrijVoor(MedewerkerKaart medewerker) {
        return regels.countByToegewezenAanIsNullAndTeamIn(
                Set.of(medewerker.rol().groep(medewerker.antennecode())));
    }
}
