package be.werkpad.document;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Werkafspraken;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What holds now, where a form says what was agreed first: a change does not fill in that form again (CH-6d-1). */
@Component
class Geldendegegevens {
    /** Papers about what holds; the talk at the end of a trial has a part "your hours and tasks now" (C.6.8). */
    private static final Set<Documentsoort> OVER_NU = EnumSet.of(
            Documentsoort.RAAMOVEREENKOMST,
            Documentsoort.AFSPRAKENNOTA,
            Documentsoort.SAMENWERKINGSOVEREENKOMST,
            Documentsoort.EVALUATIEGESPREK,
            Documentsoort.OVERDRACHTSDOSSIER,
            Documentsoort.WETTELIJK_DOSSIER);

    private final PlaatsingZoeken plaatsingen;
    private final Persoonsgegevens persoon;
    private final ObjectProvider<Antwoordbijwerking> bijwerkingen;

    Geldendegegevens(
            PlaatsingZoeken plaatsingen, Persoonsgegevens persoon, ObjectProvider<Antwoordbijwerking> bijwerkingen) {
        this.plaatsingen = plaatsingen;
        this.persoon = persoon;
        this.bijwerkingen = bijwerkingen;
    }

    /** @return brings the answers of one form up to date, in place; what did not change stays as it was written */
    BiConsumer<String, Map<String, Object>> voor(Documentreeks reeks) {
        BiConsumer<String, Map<String, Object>> vanAnderen = (formulier, antwoorden) -> bijwerkingen.stream()
                .filter(bijwerking -> bijwerking.formulier().equals(formulier))
                .forEach(bijwerking -> bijwerking.werkBij(reeks, antwoorden));
        return vanAnderen
                .andThen(afspraken(reeks))
                .andThen((formulier, antwoorden) -> persoon.werkBij(reeks.trajectId(), formulier, antwoorden))
                .andThen(Contactplaats::vulAan);
    }

    private BiConsumer<String, Map<String, Object>> afspraken(Documentreeks reeks) {
        return Optional.of(reeks)
                .filter(papier -> OVER_NU.contains(papier.soort()))
                .flatMap(this::plaatsing)
                .flatMap(plaatsing -> reeks.soort() == Documentsoort.AFSPRAKENNOTA
                        ? plaatsingen.afgesproken(plaatsing)
                        : plaatsingen.werkafspraken(plaatsing))
                .map(Geldendegegevens::metAfspraken)
                .orElse((formulier, antwoorden) -> {});
    }

    /** A handover is of the whole traject: where the client works, or else worked last. */
    private Optional<Long> plaatsing(Documentreeks reeks) {
        if (reeks.plaatsingId() != null || reeks.soort() != Documentsoort.OVERDRACHTSDOSSIER) {
            return Optional.ofNullable(reeks.plaatsingId());
        }
        return laatste(plaatsingen.bezigVan(reeks.trajectId()))
                .or(() -> laatste(plaatsingen.vanTraject(reeks.trajectId()).stream()
                        .filter(plaatsing -> plaatsing.afspraken() != null)
                        .toList()));
    }

    private static Optional<Long> laatste(List<PlaatsingKaart> plaatsingen) {
        return plaatsingen.stream().map(PlaatsingKaart::id).reduce((vorige, volgende) -> volgende);
    }

    private static BiConsumer<String, Map<String, Object>> metAfspraken(Werkafspraken afspraken) {
        return new Geldendeafspraken(afspraken)::werkBij;
    }
}
