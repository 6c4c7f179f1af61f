package be.werkpad.onkosten;

import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a day, as it was typed.
 *
 * @param dag null when it was not filled in
 * @param inPlaatsVan the agreed day on which the client did not work; only for another day
 */
public record NieuweDagmelding(
        @Nullable LocalDate dag,
        @Nullable LocalDate inPlaatsVan,
        @Nullable String reden) {

    /** @throws DomainException onkosten.dagOntbreekt, on field "dag" */
    LocalDate verplichteDag() {
        return verplicht(dag, "dag", "Kies de dag.");
    }

    /** @throws DomainException onkosten.dagOntbreekt, on field "inPlaatsVan" */
    LocalDate verplichtInPlaatsVan() {
        return verplicht(inPlaatsVan, "inPlaatsVan", "Kies de dag waarop de cliënt niet werkte.");
    }

    /** @throws DomainException onkosten.redenOntbreekt, on field "reden" */
    String verplichteReden() {
        if (reden == null || reden.isBlank() || reden.length() > 500) {
            throw DomainException.bijVeld(
                    "onkosten.redenOntbreekt", "reden", "Schrijf de reden in hoogstens 500 tekens.");
        }
        return reden.strip();
    }

    private static LocalDate verplicht(@Nullable LocalDate dag, String veld, String melding) {
        if (dag == null) {
            throw DomainException.bijVeld("onkosten.dagOntbreekt", veld, melding);
        }
        return dag;
    }
}
