package be.werkpad.proefperiode;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A client learns at least one practical and one social skill (ME-50). */
@Component
class LeerplanOpmakenVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;

    LeerplanOpmakenVerwerker(Proefplaatsing proefplaatsing, Proeftermijnen termijnen) {
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
    }

    @Override
    public String formulier() {
        return "leerplan-opmaken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        eis(inzending, "PRAKTISCH", "Zet ook minstens één praktische vaardigheid in het leerplan.");
        eis(inzending, "SOCIAAL", "Zet ook minstens één vaardigheid met mensen in het leerplan.");
        var proef = proefplaatsing.vanInzending(inzending).kaart();
        termijnen.houd(proef, Proeftermijnen.EERSTE_WERKDAGEN, inzending.datum());
        return Map.of();
    }

    private static void eis(Inzending inzending, String type, String melding) {
        var aanwezig = inzending.blad().rijen("vaardigheden").stream()
                .anyMatch(vaardigheid -> type.equals(vaardigheid.tekst("type")));
        if (!aanwezig) {
            throw DomainException.bijVeld("proefperiode.leerplanOnvolledig", "vaardigheden", melding);
        }
    }
}
