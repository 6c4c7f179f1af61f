package be.werkpad.document.process;

import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.document.Handmatigbestand;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Keuzelijst;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells in the task which document could not be made, and lets people choose the file they made from a list. */
@Component
class DocumentHandmatigAfhandelenVerrijker implements Formulierverrijker {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final Handmatigbestand bestanden;
    private final TrajectZoeken trajecten;

    DocumentHandmatigAfhandelenVerrijker(Handmatigbestand bestanden, TrajectZoeken trajecten) {
        this.bestanden = bestanden;
        this.trajecten = trajecten;
    }

    @Override
    public String formulier() {
        return DocumentHandmatigAfhandelenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var opties = new LinkedHashMap<String, String>();
        bestanden.mogelijk(trajectId).forEach(bijlage -> opties.put(String.valueOf(bijlage.id()), label(bijlage)));
        Keuzelijst.maak(schema, "bijlage", opties);
        schema.withArray("components")
                .insertObject(0)
                .put("type", "text")
                .put("id", "Text_watMislukte")
                .put(
                        "text",
                        "**Dit document kon niet gemaakt worden: %s, voor traject %s.**"
                                .formatted(
                                        DocumentHandmatigAfhandelenVerwerker.soort(procesvariabelen)
                                                .naam(),
                                        trajecten.metId(trajectId).code()));
    }

    private static String label(BijlageKaart bijlage) {
        return "%s, toegevoegd op %s".formatted(bijlage.naam(), DAG.format(bijlage.bewaardOp()));
    }
}
