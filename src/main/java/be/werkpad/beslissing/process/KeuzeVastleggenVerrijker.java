package be.werkpad.beslissing.process;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.BeslissingZoeken;
import be.werkpad.beslissing.Keuze;
import be.werkpad.beslissing.Optie;
import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the prepared question with its options, and lets the client choose among those only. */
@Component
class KeuzeVastleggenVerrijker implements Formulierverrijker {
    private static final Set<String> ALTIJD = Set.of(Keuze.LATER, Keuze.STOPPEN, Keuze.ANDERS);
    private final BeslissingZoeken beslissingen;

    KeuzeVastleggenVerrijker(BeslissingZoeken beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public String formulier() {
        return KeuzeVastleggenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        // a choice is never filled in beforehand, also not with what was chosen last time
        gegevens.clear();
        if (procesvariabelen.get(ClientBeslissingProcess.BESLISSING_ID.name()) instanceof Long id) {
            beslissingen
                    .metId(id)
                    .filter(kaart -> kaart.plaats().trajectId() == trajectId)
                    .ifPresent(kaart -> toon(schema, kaart));
        }
    }

    private static void toon(ObjectNode schema, BeslissingKaart kaart) {
        if (schema.path("components") instanceof ArrayNode onderdelen) {
            onderdelen.insert(Math.min(1, onderdelen.size()), tekstblok(kaart));
        }
        Formuliervelden.met(schema, "gekozen").ifPresent(veld -> {
            if (veld.path("values") instanceof ArrayNode waarden) {
                vervang(waarden, kaart);
            }
        });
    }

    private static void vervang(ArrayNode waarden, BeslissingKaart kaart) {
        var teksten = kaart.opties().stream().collect(Collectors.toMap(Optie::letter, Optie::tekst));
        for (var index = waarden.size() - 1; index >= 0; index--) {
            var code = waarden.get(index).path("value").asText();
            var tekst = teksten.get(code);
            if (tekst != null) {
                ((ObjectNode) waarden.get(index)).put("label", code + ". " + Formuliervelden.zonderExpressie(tekst));
            } else if (!ALTIJD.contains(code)) {
                waarden.remove(index);
            }
        }
    }

    private static ObjectNode tekstblok(BeslissingKaart kaart) {
        var tekst = new StringBuilder("## ").append(Formuliervelden.letterlijk(kaart.vraag()));
        for (var optie : kaart.opties()) {
            tekst.append("\n\n**%s\\. %s**  \n%s"
                    .formatted(
                            optie.letter(),
                            Formuliervelden.letterlijk(optie.tekst()),
                            Formuliervelden.letterlijk(optie.gevolg())));
        }
        if (kaart.advies() != null) {
            tekst.append("\n\n---\n\n*Advies van de jobcoach:* ").append(Formuliervelden.letterlijk(kaart.advies()));
        }
        var blok = JsonNodeFactory.instance.objectNode();
        blok.put("type", "text").put("id", "Text_voorbereideOpties").put("text", tekst.toString());
        blok.putObject("layout").put("row", "Row_voorbereideOpties").putNull("columns");
        return blok;
    }
}
