package be.werkpad.wijziging;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Notes in the timeline that a change the client agreed with now holds (CH-6d-1); the form keeps what and why. */
@UseCase
public class WijzigingDoorvoeren {
    private final FormulierantwoordZoeken antwoorden;
    private final Audittrail audit;

    WijzigingDoorvoeren(FormulierantwoordZoeken antwoorden, Audittrail audit) {
        this.antwoorden = antwoorden;
        this.audit = audit;
    }

    public void voor(long trajectId) {
        var soort = antwoorden
                .laatste(trajectId, "wijziging-beschrijven")
                .map(wijziging -> String.valueOf(wijziging.get("soort")))
                .orElse("ANDERE");
        audit.noteer(Actie.WIJZIGING_DOORGEVOERD, trajectId, "wijziging", soort, Map.of());
    }
}
