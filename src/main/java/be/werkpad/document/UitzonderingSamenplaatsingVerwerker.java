package be.werkpad.document;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A coordinator approves that two clients share a moment, nobody else (CH-7a-3). */
@Component
class UitzonderingSamenplaatsingVerwerker implements FormulierVerwerker {
    private final Medewerkerkeuze keuze;

    UitzonderingSamenplaatsingVerwerker(Medewerkerkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public String formulier() {
        return "uitzondering-samenplaatsing";
    }

    /** @throws DomainException document.medewerkerOnbekend, document.geenCoordinator, on field "goedgekeurdDoor" */
    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        if (keuze.eis(inzending.tekst("goedgekeurdDoor"), "goedgekeurdDoor").rol() != Rol.COORDINATOR) {
            throw DomainException.bijVeld(
                    "document.geenCoordinator", "goedgekeurdDoor", "Alleen een coördinator keurt dit goed.");
        }
        return Map.of();
    }
}
