package be.werkpad.opvolging;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks about every skill of the leerplan; how it went is not filled in, because that is what was to be seen. */
@Component
class OpvolgcontactRegistrerenVerrijker implements Formulierverrijker {
    private final Jobkennis jobkennis;

    OpvolgcontactRegistrerenVerrijker(Jobkennis jobkennis) {
        this.jobkennis = jobkennis;
    }

    @Override
    public String formulier() {
        return Opvolgtaakvoltooiing.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get("plaatsingId") instanceof Long plaatsingId) {
            var rijen = jobkennis.vaardigheden(plaatsingId).stream()
                    .map(vaardigheid -> Map.of("vaardigheid", vaardigheid))
                    .toList();
            gegevens.put("vaardigheden", rijen);
        }
    }
}
