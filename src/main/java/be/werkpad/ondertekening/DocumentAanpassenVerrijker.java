package be.werkpad.ondertekening;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells in the task which document was not signed, why, and where it stands in the dossier. */
@Component
class DocumentAanpassenVerrijker implements Formulierverrijker {
    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;
    private final TrajectZoeken trajecten;

    DocumentAanpassenVerrijker(OndertekeningZoeken zoeken, DocumentZoeken documenten, TrajectZoeken trajecten) {
        this.zoeken = zoeken;
        this.documenten = documenten;
        this.trajecten = trajecten;
    }

    @Override
    public String formulier() {
        return DocumentAanpassenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("ondertekeningId") instanceof Long id)
                || !(schema.get("components") instanceof ArrayNode velden)) {
            return;
        }
        var ronde = zoeken.metId(id);
        var document = documenten.metId(ronde.documentId());
        var tekst = schema.objectNode()
                .put("type", "text")
                .put("id", "Text_waarom")
                .put(
                        "text",
                        "**%s, versie %d.** %s [Bekijk de documenten](/trajecten/%s/documenten)"
                                .formatted(
                                        document.naam(),
                                        document.versie(),
                                        waarom(ronde),
                                        trajecten.metId(trajectId).code()));
        tekst.putObject("layout").put("row", "Row_waarom").put("columns", 16);
        velden.insert(0, tekst);
    }

    private static String waarom(OndertekeningKaart ronde) {
        var uitleg = ronde.uitleg();
        return switch (ronde.status()) {
            case PUNT_WIJZIGEN -> "Dit moet veranderen: %s".formatted(uitleg);
            case GEWEIGERD -> "Iemand wil niet tekenen: %s".formatted(uitleg);
            case VERVALLEN -> "Niet iedereen tekende op tijd.";
            case LOPEND, GETEKEND, GEWIJZIGD -> "Er is een nieuwe versie in opmaak.";
        };
    }
}
