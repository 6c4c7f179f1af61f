package be.werkpad.traject;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Gives a traject its jobcoach and a different backup (C.3 P1 "Toewijzen", CH-5b-1). */
@UseCase
public class CoachToewijzen {
    private final TrajectRepository trajecten;
    private final MedewerkerZoeken medewerkers;
    private final Audittrail audit;

    CoachToewijzen(TrajectRepository trajecten, MedewerkerZoeken medewerkers, Audittrail audit) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.audit = audit;
    }

    /** @param coachveld name of the field the coach was chosen in, for the message */
    public void voor(long trajectId, String coach, String backup, String coachveld) {
        var traject = trajecten.findById(trajectId).orElseThrow(() -> new NotFoundException("No traject " + trajectId));
        controleer(coach, backup, coachveld);
        traject.wijsToe(coach, backup);
        audit.noteer(Actie.COACH_TOEGEWEZEN, trajectId, "medewerker", coach, Map.of("coach", coach, "backup", backup));
    }

    /** Refuses what {@link #voor} would refuse, without doing it. */
    public void controleer(String coach, String backup, String coachveld) {
        eisJobcoach(coach, coachveld);
        eisJobcoach(backup, "backup");
        Traject.eisAndereVervanger(coach, backup);
    }

    private void eisJobcoach(String account, String veld) {
        var isJobcoach = medewerkers
                .metAccount(account)
                .filter(MedewerkerKaart::actief)
                .filter(medewerker -> medewerker.rol() == Rol.JOBCOACH)
                .isPresent();
        if (!isJobcoach) {
            throw DomainException.bijVeld(
                    "traject.geenJobcoach", veld, "We kennen geen actieve jobcoach met het account '" + account + "'.");
        }
    }
}
