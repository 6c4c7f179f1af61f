package be.werkpad.document;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.sjabloon.RegelgevingKaart;
import be.werkpad.sjabloon.SjabloonZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Running agreements that were made with another law than the one of now (CH-4a). The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class Overeenkomstlijst {
    private static final Set<PlaatsingStatus> VOORBIJ = EnumSet.of(PlaatsingStatus.GESTOPT, PlaatsingStatus.AFGEBROKEN);

    private final DocumentRepository documenten;
    private final OvereenkomstnazichtRepository nazichten;
    private final SjabloonZoeken sjablonen;
    private final TrajectZoeken trajecten;
    private final PlaatsingZoeken plaatsingen;

    Overeenkomstlijst(
            DocumentRepository documenten,
            OvereenkomstnazichtRepository nazichten,
            SjabloonZoeken sjablonen,
            TrajectZoeken trajecten,
            PlaatsingZoeken plaatsingen) {
        this.documenten = documenten;
        this.nazichten = nazichten;
        this.sjablonen = sjablonen;
        this.trajecten = trajecten;
        this.plaatsingen = plaatsingen;
    }

    /** Who read an agreement beside the law of now, and what there was to say. */
    public record Nazicht(
            String door, LocalDate op, @Nullable String opmerking) {}

    /**
     * An agreement of an older law.
     *
     * @param code of its traject
     * @param nazicht null while nobody read it beside the law of now
     */
    public record Regel(
            DocumentKaart document, String code, @Nullable Nazicht nazicht) {}

    /** Oldest first, also those that somebody read already. */
    public List<Regel> vanOudereRegelgeving() {
        var nu = sjablonen.regelgeving().map(RegelgevingKaart::code).orElse("");
        var gelezen = nazichten.findByRegelgevingCodeOrderById(nu).stream()
                .collect(Collectors.toMap(Overeenkomstnazicht::documentId, Overeenkomstnazicht::kaart));
        var oud = documenten.findByEindversieIsNotNullAndSoortInOrderById(Documentsoort.OVEREENKOMSTEN).stream()
                .map(Document::kaart)
                .filter(kaart -> !kaart.opmaak().isMet(nu))
                .toList();
        var vanTraject = trajecten(oud);
        var werkposten =
                plaatsingen.bezet().stream().map(PlaatsingKaart::werkpostId).collect(Collectors.toSet());
        return oud.stream()
                .filter(kaart -> isLopend(kaart, vanTraject.get(kaart.trajectId()), werkposten))
                .map(kaart -> new Regel(kaart, vanTraject.get(kaart.trajectId()).code(), gelezen.get(kaart.id())))
                .toList();
    }

    private Map<Long, TrajectKaart> trajecten(List<DocumentKaart> oud) {
        var ids = oud.stream().map(DocumentKaart::trajectId).distinct().toList();
        return trajecten.metIds(ids).stream().collect(Collectors.toMap(TrajectKaart::id, Function.identity()));
    }

    /** A raamovereenkomst goes on for others when one client stops, as long as somebody works there. */
    private boolean isLopend(DocumentKaart document, TrajectKaart traject, Set<Long> bezetteWerkposten) {
        if (document.plaatsingId() == null) {
            return traject.isOpen();
        }
        var plaatsing = plaatsingen.metId(document.plaatsingId());
        return traject.isOpen() && !VOORBIJ.contains(plaatsing.status())
                || document.soort() == Documentsoort.RAAMOVEREENKOMST
                        && bezetteWerkposten.contains(plaatsing.werkpostId());
    }
}
