package be.werkpad.onkosten;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a werkpost decided about expenses; nobody else decides it (VG-3).
 *
 * @param bedragPerDag only with a forfait
 * @param verplaatsingOok also proven kilometres
 * @param door who of the werkpost; null in answers from before this was asked
 * @param via code of how the dienst knows
 */
public record Werkpostkeuze(
        Vergoedingswijze wijze,
        @Nullable BigDecimal bedragPerDag,
        boolean verplaatsingOok,
        @Nullable String door,
        @Nullable LocalDate op,
        @Nullable String via) {
    static final Werkpostkeuze GEEN = van(new Antwoordblad(java.util.Map.of("soort", "GEEN")));

    static Werkpostkeuze van(Antwoordblad blad) {
        return new Werkpostkeuze(
                Vergoedingswijze.valueOf(blad.verplicht("soort")),
                bedrag(blad),
                blad.ja("verplaatsingOok"),
                blad.tekst("beslistDoor"),
                blad.datum("beslistOp"),
                blad.tekst("beslistVia"));
    }

    static @Nullable BigDecimal bedrag(Antwoordblad blad) {
        return blad.antwoorden().get("bedragPerDag") instanceof Number getal ? new BigDecimal(getal.toString()) : null;
    }

    /** @throws DomainException onkosten.geenVergoeding, .andereWijze or .bovenKeuze, on field "bedrag" */
    void eis(OnkostKaart onkost) {
        eis(
                wijze != Vergoedingswijze.GEEN,
                "onkosten.geenVergoeding",
                "De werkgever koos om geen onkosten terug te betalen.");
        var past = onkost.soort() == Onkostsoort.VERPLAATSING
                ? verplaatsingOok
                : onkost.soort().name().equals(wijze.name());
        eis(past, "onkosten.andereWijze", "De werkgever koos een andere manier van terugbetalen.");
        eis(
                onkost.soort() != Onkostsoort.FORFAIT
                        || bedragPerDag == null
                        || onkost.bedrag().compareTo(bedragPerDag) <= 0,
                "onkosten.bovenKeuze",
                "De werkgever koos een bedrag van € %s per dag. Meer kan niet."
                        .formatted(bedragPerDag == null ? "" : Bedrag.tekst(bedragPerDag)));
    }

    private static void eis(boolean klopt, String code, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, "bedrag", melding);
        }
    }
}
