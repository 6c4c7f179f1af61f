package be.werkpad.document;

import be.werkpad.client.ClientZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.traject.TrajectZoeken;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What holds now, where a form says what was agreed first: a change does not fill in that form again (CH-6d-1). */
@Component
class Geldendegegevens {
    /** Papers about what holds; an evaluation tells of its own day. */
    private static final Set<Documentsoort> OVER_NU = EnumSet.of(
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.WETTELIJK_DOSSIER);

    private final PlaatsingZoeken plaatsingen;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final ObjectProvider<Antwoordbijwerking> bijwerkingen;

    Geldendegegevens(
            PlaatsingZoeken plaatsingen,
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            ObjectProvider<Antwoordbijwerking> bijwerkingen) {
        this.plaatsingen = plaatsingen;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.bijwerkingen = bijwerkingen;
    }

    /** @return brings the answers of one form up to date, in place; what did not change stays as it was written */
    BiConsumer<String, Map<String, Object>> voor(Documentreeks reeks) {
        BiConsumer<String, Map<String, Object>> vanAnderen = (formulier, antwoorden) -> bijwerkingen.stream()
                .filter(bijwerking -> bijwerking.formulier().equals(formulier))
                .forEach(bijwerking -> bijwerking.werkBij(reeks, antwoorden));
        return vanAnderen.andThen(afspraken(reeks));
    }

    private BiConsumer<String, Map<String, Object>> afspraken(Documentreeks reeks) {
        if (reeks.soort() == Documentsoort.ENGAGEMENTSVERKLARING) {
            return metFinanciering(reeks.trajectId());
        }
        if (reeks.plaatsingId() == null || !OVER_NU.contains(reeks.soort())) {
            return (formulier, antwoorden) -> {};
        }
        var afspraken = reeks.soort() == Documentsoort.AFSPRAKENNOTA
                ? plaatsingen.afgesproken(reeks.plaatsingId())
                : plaatsingen.werkafspraken(reeks.plaatsingId());
        return afspraken
                .map(Geldendegegevens::metAfspraken)
                .orElse((formulier, antwoorden) -> {});
    }

    private static BiConsumer<String, Map<String, Object>> metAfspraken(Werkafspraken afspraken) {
        return new Geldendeafspraken(afspraken)::werkBij;
    }

    private BiConsumer<String, Map<String, Object>> metFinanciering(long trajectId) {
        var bron = clienten.metId(trajecten.metId(trajectId).clientId()).financieringsbron();
        return (formulier, antwoorden) -> {
            if (bron != null && formulier.equals("persoonsgegevens-aanvullen")) {
                antwoorden.put("financieringsbron", bron);
            }
        };
    }
}
