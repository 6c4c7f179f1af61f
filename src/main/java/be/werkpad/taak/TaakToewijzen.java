package be.werkpad.taak;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Takes a task of the team, gives it back, or hands it to a colleague (CH-5b-2). */
@UseCase
public class TaakToewijzen {
    private final Taaktoegang toegang;
    private final Takenmotor motor;
    private final Taakcollegas collegas;
    private final Audittrail audit;

    TaakToewijzen(Taaktoegang toegang, Takenmotor motor, Taakcollegas collegas, Audittrail audit) {
        this.toegang = toegang;
        this.motor = motor;
        this.collegas = collegas;
        this.audit = audit;
    }

    /** @throws DomainException taak.alGenomen when a colleague was first */
    public void aanMij(String taakId) {
        var taak = toegang.werk(taakId);
        if (taak.toegewezenAan() != null && !taak.toegewezenAan().equals(toegang.account())) {
            throw new DomainException(
                    "taak.alGenomen", "Deze taak is intussen van " + collegas.naam(taak.toegewezenAan()) + ".");
        }
        motor.wijsToe(taakId, toegang.account());
    }

    public void terugAanTeam(String taakId) {
        var taak = toegang.verdeel(taakId);
        motor.geefTerug(taakId);
        noteer(taak, "naar", "TEAM");
    }

    /** @throws DomainException taak.geenCollega when this person cannot do the task or not open the dossier */
    public MedewerkerKaart aan(String taakId, String account) {
        var taak = toegang.verdeel(taakId);
        var collega = collegas.voor(taak).stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "taak.geenCollega", "collega", "Kies een collega die deze taak mag doen."));
        motor.wijsToe(taakId, account);
        noteer(taak, "coach", account);
        return collega;
    }

    private void noteer(TaakKaart taak, String soort, String naar) {
        audit.noteer(
                Actie.TAAK_OVERGEDRAGEN, taak.trajectId(), "taak", taak.id(), Map.of("taak", taak.naam(), soort, naar));
    }
}
