package be.werkpad.statuut.process;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in the status that is known, says above the form what its rule asks, and leads to the letter. */
@Component
class StatuutNakijkenVerrijker implements Formulierverrijker {
    private final StatuutregelBepalen regels;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final Clock clock;

    StatuutNakijkenVerrijker(StatuutregelBepalen regels, TrajectZoeken trajecten, ClientZoeken clienten, Clock clock) {
        this.regels = regels;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.clock = clock;
    }

    @Override
    public String formulier() {
        return "statuut-nakijken";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var traject = trajecten.metId(trajectId);
        var statuut = clienten.metId(traject.clientId()).inkomensstatuut();
        var uitleg = new StringBuilder();
        if (statuut != null && statuut != Inkomensstatuut.ONBEKEND) {
            var rij = regels.rij(statuut, LocalDate.now(clock));
            gegevens.putIfAbsent("inkomensstatuut", statuut.name());
            if (rij.regel().instantie() != null) {
                gegevens.putIfAbsent("instantie", rij.regel().instantie());
            }
            uitleg.append("**Wat de regel zegt.** ")
                    .append(rij.regel().uitleg())
                    .append(' ');
            if (!rij.isBevestigd()) {
                uitleg.append("Deze regel is nog niet bevestigd. Vraag het na. ");
            }
        }
        uitleg.append("[Maak een brief voor wie het inkomen betaalt](/trajecten/%s/statuut/brief)."
                .formatted(traject.code()));
        schema.withArray("components")
                .insertObject(1)
                .put("type", "text")
                .put("id", "Text_regel")
                .put("text", uitleg.toString());
    }
}
