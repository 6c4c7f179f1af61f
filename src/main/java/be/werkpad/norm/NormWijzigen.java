package be.werkpad.norm;

import static be.werkpad.audit.Actie.GEGEVENS_GEWIJZIGD;

import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import be.werkpad.shared.Werkkalender;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gives a norm another value from a day on. Deadlines that are already set keep their date (C.8). */
@UseCase
public class NormWijzigen {
    private final NormRepository normen;
    private final Werkkalender kalender;
    private final Audittrail audit;
    private final Clock clock;

    NormWijzigen(NormRepository normen, Werkkalender kalender, Audittrail audit, Clock clock) {
        this.normen = normen;
        this.kalender = kalender;
        this.audit = audit;
        this.clock = clock;
    }

    public NormKaart voor(Normwijziging wijziging) {
        var rijen = normen.findByCodeOrderByGeldigVan(wijziging.code());
        var nieuw = toegelaten(rijen, wijziging);
        var kaart = normen.save(
                        nieuw.isPerJaar() ? vanHetJaar(rijen, nieuw, wijziging) : sluitAan(rijen, nieuw, wijziging))
                .kaart();
        audit.noteer(
                GEGEVENS_GEWIJZIGD,
                null,
                "norm",
                kaart.code(),
                Map.of("waarde", kaart.waarde(), "vanaf", kaart.geldigVan().toString()));
        return kaart;
    }

    /** The row as it would become, not kept yet; refuses what {@link #voor} refuses. */
    Norm toegelaten(List<Norm> rijen, Normwijziging wijziging) {
        var nieuw = new Norm(voorbeeld(rijen, wijziging), wijziging, kalender);
        if (!nieuw.isPerJaar()) {
            controleerDag(rijen, wijziging);
        }
        return nieuw;
    }

    private static Norm voorbeeld(List<Norm> rijen, Normwijziging wijziging) {
        return rijen.stream()
                .filter(norm -> norm.geldtVoor(wijziging.bereik()))
                .max(Comparator.comparingInt(Norm::gewicht).thenComparing(Norm::geldigVan))
                .orElseThrow(() -> new NotFoundException("Norm " + wijziging.code()));
    }

    private void controleerDag(List<Norm> rijen, Normwijziging wijziging) {
        if (wijziging.vanaf().isBefore(LocalDate.now(clock))) {
            throw DomainException.bijVeld("norm.inHetVerleden", "vanaf", "Kies vandaag of een latere dag.");
        }
        if (rijen.stream()
                .anyMatch(norm -> norm.isPreciesVoor(wijziging.bereik())
                        && norm.geldigVan().equals(wijziging.vanaf()))) {
            throw DomainException.bijVeld(
                    "norm.dagBezet", "vanaf", "Vanaf die dag is er al een nieuwe waarde. Kies een latere dag.");
        }
    }

    /** A year has one value; another one for the same year puts it right. */
    private static Norm vanHetJaar(List<Norm> rijen, Norm nieuw, Normwijziging wijziging) {
        var bestaand = rijen.stream()
                .filter(norm -> norm.isPreciesVoor(wijziging.bereik())
                        && norm.geldigVan().equals(wijziging.vanaf()))
                .findFirst();
        bestaand.ifPresent(norm -> norm.verbeter(nieuw));
        return bestaand.orElse(nieuw);
    }

    /** The value before ends the day before; a value already planned for later stays. */
    private static Norm sluitAan(List<Norm> rijen, Norm nieuw, Normwijziging wijziging) {
        var vanaf = wijziging.vanaf();
        for (var norm : rijen) {
            if (norm.isPreciesVoor(wijziging.bereik())) {
                if (norm.geldtOp(vanaf)) {
                    norm.geldtTot(vanaf.minusDays(1));
                } else if (norm.geldigVan().isAfter(vanaf)) {
                    nieuw.geldtTot(norm.geldigVan().minusDays(1));
                    return nieuw;
                }
            }
        }
        return nieuw;
    }
}
