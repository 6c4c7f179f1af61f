package be.werkpad.ondertekening;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.traject.TrajectZoeken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in the task what is signed and who must still sign, with the way to the page where that is done. */
@Component
class HandtekeningenVerzamelenVerrijker implements Formulierverrijker {
    private final OndertekeningZoeken zoeken;
    private final DocumentZoeken documenten;
    private final TrajectZoeken trajecten;

    /** Only asked where the client signs. */
    private static final Set<String> VAN_DE_CLIENT =
            Set.of(HandtekeningenVerzamelenVerwerker.UITGELEGD, HandtekeningenVerzamelenVerwerker.KOPIE);

    private final Clientzijde clientzijde;

    HandtekeningenVerzamelenVerrijker(
            OndertekeningZoeken zoeken, DocumentZoeken documenten, TrajectZoeken trajecten, Clientzijde clientzijde) {
        this.zoeken = zoeken;
        this.documenten = documenten;
        this.trajecten = trajecten;
        this.clientzijde = clientzijde;
    }

    @Override
    public String formulier() {
        return HandtekeningenVerzamelenVerwerker.FORMULIER;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("ondertekeningId") instanceof Long id)
                || !(schema.get("components") instanceof ArrayNode velden)) {
            return;
        }
        var ronde = zoeken.metId(id);
        vraagUitleg(velden, HandtekeningenVerzamelenVerwerker.isVoorClient(ronde));
        if (!HandtekeningenVerzamelenVerwerker.isVoorWerkpost(ronde)) {
            velden.removeIf(veld -> HandtekeningenVerzamelenVerwerker.KOPIE_WERKPOST.equals(
                    veld.path("key").asText()));
        }
        if (ronde.open().stream().anyMatch(vak -> vak.partij() == Partij.CLIENT)) {
            gegevens.putIfAbsent(
                    "handtekeningen",
                    List.of(Map.of("rol", Partij.CLIENT.name(), "naam", clientzijde.naam(trajectId))));
        }
        var wachtOp = ronde.open().stream().map(vak -> vak.partij().naam()).collect(Collectors.joining(", "));
        var tekst = schema.objectNode()
                .put("type", "text")
                .put("id", "Text_stand")
                .put(
                        "text",
                        "**%s. We wachten nog op: %s.** [Bekijk de handtekeningen](/trajecten/%s/handtekeningen)%s"
                                .formatted(
                                        documenten.namen(ronde.documentIds()),
                                        wachtOp,
                                        trajecten.metId(trajectId).code(),
                                        ronde.bijgevoegd() == null ? "" : beide(ronde)));
        tekst.putObject("layout").put("row", "Row_stand").put("columns", 16);
        velden.insert(0, tekst);
    }

    /** Who signs one paper signs both, so both are read first. */
    private String beide(OndertekeningKaart ronde) {
        return ronde.documentIds().stream()
                .map(id -> "* [Lees: %s](/api/documenten/%d/inhoud)"
                        .formatted(documenten.metId(id).naam(), id))
                .collect(Collectors.joining(
                        "\n", "\n\nDeze twee papieren worden samen getekend. Lees ze allebei:\n\n", ""));
    }

    /** Whether the client knows what the paper says is only asked where the client, or who acts for the client, signs. */
    private static void vraagUitleg(ArrayNode velden, boolean voorClient) {
        for (var nummer = velden.size() - 1; nummer >= 0; nummer--) {
            var veld = (ObjectNode) velden.get(nummer);
            var naam = veld.path("key").asText();
            if (!voorClient && VAN_DE_CLIENT.contains(naam)) {
                velden.remove(nummer);
            } else if (HandtekeningenVerzamelenVerwerker.UITGELEGD.equals(naam)) {
                veld.withObjectProperty("validate").put("required", true);
            }
        }
    }
}
