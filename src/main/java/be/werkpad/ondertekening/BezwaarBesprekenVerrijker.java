package be.werkpad.ondertekening;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.ondertekening.OndertekeningKaart.Bezwaar;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in the task who does not want to sign which document, and why. */
@Component
class BezwaarBesprekenVerrijker implements Formulierverrijker {
    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;

    BezwaarBesprekenVerrijker(OndertekeningZoeken zoeken, DocumentZoeken documenten) {
        this.zoeken = zoeken;
        this.documenten = documenten;
    }

    @Override
    public String formulier() {
        return "bezwaar-bespreken";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("ondertekeningId") instanceof Long id)
                || !(schema.get("components") instanceof ArrayNode velden)) {
            return;
        }
        var ronde = zoeken.metId(id);
        var bezwaren = ronde.vakken().stream()
                .filter(vak -> vak.bezwaar() != null)
                .map(BezwaarBesprekenVerrijker::zin)
                .collect(Collectors.joining("\n\n"));
        var naam = documenten.namen(ronde.documentIds());
        var tekst = schema.objectNode()
                .put("type", "text")
                .put("id", "Text_bezwaar")
                .put("text", "**%s.**\n\n%s".formatted(naam, bezwaren));
        tekst.putObject("layout").put("row", "Row_bezwaar").put("columns", 16);
        velden.insert(0, tekst);
    }

    private static String zin(Vak vak) {
        Bezwaar bezwaar = Objects.requireNonNull(vak.bezwaar());
        return "Dit schreef %s: %s".formatted(vak.partij().naam(), bezwaar.tekst());
    }
}
