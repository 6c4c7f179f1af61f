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

/** Fills in the status that is known and says above the form what its rule asks. */
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
        var statuut = clienten.metId(trajecten.metId(trajectId).clientId()).inkomensstatuut();
        if (statuut == null || statuut == Inkomensstatuut.ONBEKEND) {
            return;
        }
        var regel = regels.voor(statuut, LocalDate.now(clock));
        gegevens.putIfAbsent("inkomensstatuut", statuut.name());
        if (regel.instantie() != null) {
            gegevens.putIfAbsent("instantie", regel.instantie());
        }
        schema.withArray("components")
                .insertObject(1)
                .put("type", "text")
                .put("id", "Text_regel")
                .put("text", "**Wat de regel zegt.** " + regel.uitleg());
    }
}
