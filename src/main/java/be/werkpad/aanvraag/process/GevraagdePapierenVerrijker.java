package be.werkpad.aanvraag.process;

import be.werkpad.aanvraag.GevraagdePapieren;
import be.werkpad.aanvraag.GevraagdePapieren.Papier;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.formulier.Schemavelden;
import be.werkpad.shared.Datumtekst;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in the task which papers were asked for and how far each is; only what is still to be given can be ticked. */
@Component
class GevraagdePapierenVerrijker implements Formulierverrijker {
    private final GevraagdePapieren papieren;

    GevraagdePapierenVerrijker(GevraagdePapieren papieren) {
        this.papieren = papieren;
    }

    @Override
    public String formulier() {
        return GevraagdePapierenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        var gevraagd = papieren.van(DocumentaanvraagProcess.aanvraagId(procesvariabelen));
        var open = gevraagd.stream()
                .filter(papier -> !papier.isBezorgd())
                .map(papier -> papier.soort().name())
                .collect(Collectors.toSet());
        Schemavelden.met(schema, "gegeven").stream()
                .map(veld -> veld.get("values"))
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .forEach(keuzes -> keuzes.removeIf(
                        keuze -> !open.contains(keuze.path("value").asText())));
        schema.withArray("components")
                .insertObject(0)
                .put("type", "text")
                .put("id", "Text_gevraagd")
                .put(
                        "text",
                        gevraagd.stream()
                                .map(GevraagdePapierenVerrijker::regel)
                                .collect(Collectors.joining("\n", "**De cliënt vraagt:**\n\n", "")));
    }

    private static String regel(Papier papier) {
        return "* %s, gevraagd op %s: %s".formatted(papier.naam(), Datumtekst.van(papier.gevraagdOp()), stand(papier));
    }

    private static String stand(Papier papier) {
        if (papier.isBezorgd()) {
            return "gegeven";
        }
        if (papier.isKlaar()) {
            return "klaar om te geven";
        }
        return papier.isInOpmaak() ? "nog niet definitief" : "nog te maken bij Documenten";
    }
}
