package be.werkpad.onkosten;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a werkpost decided about expenses; nobody else decides it (VG-3).
 *
 * @param bedragPerDag only with a forfait
 * @param verplaatsingOok also proven kilometres
 * @param reden why, if it told
 * @param door who of the werkpost; null in answers from before this was asked
 * @param via code of how the dienst knows
 */
public record Werkpostkeuze(
        Vergoedingswijze wijze,
        @Nullable BigDecimal bedragPerDag,
        boolean verplaatsingOok,
        @Nullable String reden,
        @Nullable String door,
        @Nullable LocalDate op,
        @Nullable String via) {
    static final Werkpostkeuze GEEN = van(new Antwoordblad(java.util.Map.of("soort", "GEEN")));

    static Werkpostkeuze van(Antwoordblad blad) {
        return new Werkpostkeuze(
                Vergoedingswijze.valueOf(blad.verplicht("soort")),
                bedrag(blad),
                blad.ja("verplaatsingOok"),
                blad.tekst("keuzeReden"),
                blad.tekst("beslistDoor"),
                blad.datum("beslistOp"),
                blad.tekst("beslistVia"));
    }

    /** The first day on which it holds; of old answers it was not asked. */
    LocalDate vanaf() {
        return op == null ? LocalDate.EPOCH : op;
    }

    /** What can be claimed under it. */
    public Set<Onkostsoort> soorten() {
        if (wijze == Vergoedingswijze.GEEN) {
            return Set.of();
        }
        var soort = Onkostsoort.valueOf(wijze.name());
        return verplaatsingOok ? EnumSet.of(soort, Onkostsoort.VERPLAATSING) : EnumSet.of(soort);
    }

    static @Nullable BigDecimal bedrag(Antwoordblad blad) {
        return blad.antwoorden().get("bedragPerDag") instanceof Number getal ? new BigDecimal(getal.toString()) : null;
    }

    /** @throws DomainException onkosten.geenVergoeding, .andereWijze or .bovenKeuze, on field "bedrag" */
    void eis(OnkostKaart onkost) {
        eis(
                wijze != Vergoedingswijze.GEEN,
                "onkosten.geenVergoeding",
                "De werkgever koos om voor die dag geen onkosten terug te betalen.");
        eis(
                soorten().contains(onkost.soort()),
                "onkosten.andereWijze",
                "De werkgever koos voor die dag een andere manier van terugbetalen.");
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
