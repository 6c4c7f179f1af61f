package be.werkpad.contractering;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Expenses: nothing, the real costs, or a forfait under the ceiling per day; never a mix (F.14). The ceiling per year is
 * about what was paid, so it belongs to the registration of expenses.
 */
@Component
class OnkostenVastleggenVerwerker implements FormulierVerwerker {
    private final NormBepalen normen;

    OnkostenVastleggenVerwerker(NormBepalen normen) {
        this.normen = normen;
    }

    @Override
    public String formulier() {
        return "onkosten-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        var bedrag = bedrag(blad);
        switch (blad.verplicht("soort")) {
            case "FORFAIT" -> controleerForfait(bedrag, inzending.datum());
            case "REEEL" ->
                eis(
                        bedrag == null,
                        "bedragPerDag",
                        "Bij echte kosten hoort geen vast bedrag per dag. Je kan ze niet mengen.");
            default -> eis(bedrag == null, "bedragPerDag", "Er zijn geen onkosten. Laat het bedrag leeg.");
        }
        return Map.of();
    }

    private void controleerForfait(@Nullable BigDecimal bedrag, LocalDate op) {
        if (bedrag == null) {
            throw fout("bedragPerDag", "Vul het vaste bedrag per dag in.");
        }
        eis(bedrag.stripTrailingZeros().scale() <= 2, "bedragPerDag", "Een bedrag heeft hoogstens twee decimalen.");
        var perDag = plafond("onkosten.forfait.dag", op);
        eis(
                bedrag.compareTo(perDag) <= 0,
                "bedragPerDag",
                "Het vaste bedrag mag hoogstens € %s per dag zijn.".formatted(tekst(perDag)));
    }

    private BigDecimal plafond(String code, LocalDate op) {
        return normen.zoek(code, NormBereik.ALGEMEEN, op)
                .orElseThrow(() -> fout("soort", "Voor dit jaar is nog geen hoogste bedrag bekend. Vraag het na."))
                .getal();
    }

    private static @Nullable BigDecimal bedrag(Antwoordblad blad) {
        return blad.antwoorden().get("bedragPerDag") instanceof Number getal ? new BigDecimal(getal.toString()) : null;
    }

    private static String tekst(BigDecimal bedrag) {
        return bedrag.toPlainString().replace('.', ',');
    }

    private static void eis(boolean klopt, String veld, String melding) {
        if (!klopt) {
            throw fout(veld, melding);
        }
    }

    private static DomainException fout(String veld, String melding) {
        return DomainException.bijVeld("contractering.onkostenOngeldig", veld, melding);
    }
}
