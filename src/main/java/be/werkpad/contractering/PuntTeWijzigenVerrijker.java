package be.werkpad.contractering;

import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningZoeken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what must change when somebody did not sign for that reason (C.5 path 8). */
@Component
class PuntTeWijzigenVerrijker implements Formulierverrijker {
    private static final List<Documentsoort> GETEKEND_VOOR_DE_START = List.of(
            Documentsoort.AFSPRAKENNOTA, Documentsoort.SAMENWERKINGSOVEREENKOMST, Documentsoort.RAAMOVEREENKOMST);

    private final OndertekeningZoeken ondertekeningen;

    PuntTeWijzigenVerrijker(OndertekeningZoeken ondertekeningen) {
        this.ondertekeningen = ondertekeningen;
    }

    @Override
    public String formulier() {
        return "afspraken-vastleggen";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("plaatsingId") instanceof Long plaatsingId)) {
            return;
        }
        var punten = GETEKEND_VOOR_DE_START.stream()
                .flatMap(soort -> ondertekeningen.laatste(plaatsingId, soort).stream())
                .filter(ronde -> ronde.status() == Status.PUNT_WIJZIGEN && ronde.uitleg() != null)
                .map(OndertekeningKaart::uitleg)
                .collect(Collectors.joining("\n"));
        if (!punten.isEmpty()) {
            zetVooraan(schema, punten);
        }
    }

    /** As an answer that cannot be changed: what people typed is shown as it is, never read as a layout. */
    private static void zetVooraan(ObjectNode schema, String uitleg) {
        var punt = schema.objectNode()
                .put("type", "textarea")
                .put("id", "Field_teWijzigen")
                .put("label", "Dit moet veranderen voor iedereen kan tekenen")
                .put("defaultValue", uitleg)
                .put("disabled", true);
        punt.putObject("layout").put("row", "Row_teWijzigen").put("columns", 16);
        if (schema.get("components") instanceof ArrayNode velden) {
            velden.insert(0, punt);
        }
    }
}
