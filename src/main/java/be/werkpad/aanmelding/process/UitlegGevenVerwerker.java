package be.werkpad.aanmelding.process;

import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectZoeken;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Uitleg geven": a client without a login cannot have read the infoblad in "Mijn traject" (CH-9e). */
@Component
class UitlegGevenVerwerker implements FormulierVerwerker {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;

    UitlegGevenVerwerker(TrajectZoeken trajecten, ClientZoeken clienten) {
        this.trajecten = trajecten;
        this.clienten = clienten;
    }

    @Override
    public String formulier() {
        return "uitleg-geven";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var client = clienten.metId(trajecten.metId(inzending.trajectId()).clientId());
        if ("PORTAAL".equals(inzending.tekst("vorm")) && client.account() == null) {
            throw DomainException.bijVeld(
                    "aanmelding.uitlegZonderLogin",
                    "vorm",
                    "De cliënt heeft nog geen eigen login. Kies hoe je het wel gaf.");
        }
        return Map.of();
    }
}
