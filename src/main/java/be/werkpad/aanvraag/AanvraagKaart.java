package be.werkpad.aanvraag;

import be.werkpad.document.Documentsoort;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request for papers as other modules see it.
 *
 * @param gevraagdDoor account of the client, or of who wrote down what the client asked
 * @param uiterlijk the last day on which it is on time; null when nothing is due any more
 * @param bezorgdOp null while it runs
 * @param afgebrokenOp when its process was removed before the papers were handed over; the client may ask again
 */
public record AanvraagKaart(
        long id,
        long trajectId,
        LocalDate gevraagdOp,
        String gevraagdDoor,
        Set<Documentsoort> soorten,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate bezorgdOp,
        @Nullable LocalDate afgebrokenOp) {

    public boolean isLopend() {
        return bezorgdOp == null && afgebrokenOp == null;
    }

    /** Due today is not late (E.2). */
    public boolean isTeLaatOp(LocalDate dag) {
        return isLopend() && uiterlijk != null && dag.isAfter(uiterlijk);
    }

    /** Whether this paper comes with it; the whole dossier holds every paper. */
    public boolean omvat(Documentsoort soort) {
        return soorten.contains(soort) || soorten.contains(Documentsoort.INDIVIDUEEL_DOSSIER);
    }

    /** What was asked, in words. */
    public String papieren() {
        return soorten.stream().sorted().map(AanvraagKaart::naam).collect(Collectors.joining(", "));
    }

    /** What people call it when they ask for it. */
    public static String naam(Documentsoort soort) {
        return soort == Documentsoort.INDIVIDUEEL_DOSSIER ? "Hele dossier" : soort.naam();
    }
}
