package be.werkpad.onkosten;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was told about the days of a plaatsing: worked on another day, or not come. */
@Component
public class Dagmeldingen {
    private final DagmeldingRepository meldingen;
    private final Audittrail audit;

    Dagmeldingen(DagmeldingRepository meldingen, Audittrail audit) {
        this.meldingen = meldingen;
        this.audit = audit;
    }

    /** Newest day first, also what was withdrawn. The caller has checked who may. */
    public List<DagmeldingKaart> vanPlaatsing(long plaatsingId) {
        return meldingen.findByPlaatsingIdOrderByDagDescIdDesc(plaatsingId).stream()
                .map(Dagmelding::kaart)
                .toList();
    }

    boolean isGewerkt(long plaatsingId, LocalDate dag) {
        return geldig(plaatsingId).anyMatch(melding -> melding.isGewerkt(dag));
    }

    boolean isNietGewerkt(long plaatsingId, LocalDate dag) {
        return geldig(plaatsingId).anyMatch(melding -> melding.isNietGewerkt(dag));
    }

    /** Another day already stands for this one. */
    boolean isIngehaald(long plaatsingId, LocalDate dag) {
        return geldig(plaatsingId).anyMatch(melding -> melding.isInPlaatsVan(dag));
    }

    Dagmelding metId(long id) {
        return meldingen.findById(id).orElseThrow(() -> new NotFoundException("No dagmelding " + id));
    }

    void schrijf(PlaatsingKaart plaatsing, Dagmelding melding) {
        noteer(plaatsing, meldingen.save(melding), "gemeld");
    }

    void noteer(PlaatsingKaart plaatsing, Dagmelding melding, String status) {
        var kaart = melding.kaart();
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                plaatsing.trajectId(),
                "dagmelding",
                String.valueOf(kaart.id()),
                Map.of("status", status, "datum", kaart.dag().toString()));
    }

    private Stream<Dagmelding> geldig(long plaatsingId) {
        return meldingen.findByPlaatsingIdOrderByDagDescIdDesc(plaatsingId).stream()
                .filter(Dagmelding::telt);
    }
}
