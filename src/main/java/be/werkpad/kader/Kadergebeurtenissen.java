package be.werkpad.kader;

import be.werkpad.audit.Actie;
import be.werkpad.audit.AuditRegel;
import be.werkpad.audit.AuditZoeken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened since a part of the frame was settled, and unsettles it. */
@Component
class Kadergebeurtenissen {
    /** By the kind of change, what must be looked at again. */
    private static final Map<@Nullable String, Set<Gebrek>> VERVALT = new HashMap<>(Map.of(
            "STATUUT",
            EnumSet.of(Gebrek.STATUUT_VERANDERD),
            "UREN",
            EnumSet.of(Gebrek.UREN_VERANDERD),
            "TAKEN",
            EnumSet.of(Gebrek.TAKEN_NIET_AANVAARD, Gebrek.VEILIGHEID_NIET_NAGEKEKEN, Gebrek.RISICOBESPREKING_ONTBREEKT),
            "WERKPOST",
            EnumSet.of(
                    Gebrek.VEILIGHEID_NIET_NAGEKEKEN,
                    Gebrek.RISICOBESPREKING_ONTBREEKT,
                    Gebrek.VERVOERPLAN_ONTBREEKT,
                    Gebrek.ONKOSTEN_NIET_BESPROKEN),
            "ADRES",
            EnumSet.of(Gebrek.VERVOERPLAN_ONTBREEKT)));

    private final AuditZoeken audit;
    private final DocumentZoeken documenten;

    Kadergebeurtenissen(AuditZoeken audit, DocumentZoeken documenten) {
        this.audit = audit;
        this.documenten = documenten;
    }

    /**
     * What a change took away that was in order before it (C.4: re-run the gate items it touches).
     *
     * @param geregeld when the form that settles something was completed last; {@code Instant.MAX} for never
     */
    Set<Gebrek> verlopen(PlaatsingKaart plaatsing, Function<Kaderdeel, Instant> geregeld) {
        return audit.vanTraject(plaatsing.trajectId()).stream()
                .filter(regel -> regel.actie() == Actie.WIJZIGING_AFGESPROKEN)
                .filter(regel -> String.valueOf(plaatsing.id())
                        .equals(regel.details().getOrDefault("plaatsing", String.valueOf(plaatsing.id()))))
                .flatMap(regel -> VERVALT.getOrDefault(regel.objectId(), Set.of()).stream()
                        .filter(gebrek -> regel.tijdstip().isAfter(geregeld.apply(gebrek.deel()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gebrek.class)));
    }

    /**
     * When the last version of a document of the plaatsing was made; signatures before that are under another text. A
     * version that was taken back does not count.
     */
    Instant laatsteVersie(PlaatsingKaart plaatsing, Documentsoort soort) {
        var versies = versies(plaatsing, soort);
        return audit.vanTraject(plaatsing.trajectId()).stream()
                .filter(regel -> regel.actie() == Actie.DOCUMENT_OPGEMAAKT)
                .filter(regel -> versies.contains(regel.objectId()))
                .map(AuditRegel::tijdstip)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private Set<String> versies(PlaatsingKaart plaatsing, Documentsoort soort) {
        return documenten.vanTraject(plaatsing.trajectId()).stream()
                .filter(document -> document.soort() == soort)
                .filter(document -> document.status() != DocumentKaart.Status.VERVALLEN)
                .filter(document -> Objects.equals(document.plaatsingId(), plaatsing.id()))
                .map(DocumentKaart::id)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
