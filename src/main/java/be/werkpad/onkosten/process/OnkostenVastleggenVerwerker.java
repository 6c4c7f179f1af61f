package be.werkpad.onkosten.process;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.onkosten.Bedrag;
import be.werkpad.onkosten.Plafonds;
import be.werkpad.onkosten.Vergoedingswijze;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The choice of the werkpost about expenses: nothing, real costs, or a forfait under the ceiling; never a mix (F.14). */
@Component
class OnkostenVastleggenVerwerker implements FormulierVerwerker {
    private static final String VELD = "bedragPerDag";

    private final Plafonds plafonds;

    OnkostenVastleggenVerwerker(Plafonds plafonds) {
        this.plafonds = plafonds;
    }

    @Override
    public String formulier() {
        return "onkosten-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var bedrag = bedrag(inzending.blad());
        switch (Vergoedingswijze.valueOf(inzending.blad().verplicht("soort"))) {
            case FORFAIT -> controleerForfait(bedrag, inzending);
            case REEEL -> eisLeeg(bedrag, "Bij echte kosten hoort geen vast bedrag per dag. Je kan ze niet mengen.");
            case GEEN -> eisLeeg(bedrag, "Er zijn geen onkosten. Laat het bedrag leeg.");
        }
        return Map.of();
    }

    private void controleerForfait(@Nullable BigDecimal bedrag, Inzending inzending) {
        if (bedrag == null) {
            throw fout("Vul het vaste bedrag per dag in.");
        }
        Bedrag.geldig(bedrag, VELD);
        var perDag = plafonds.perDag(inzending.datum(), "soort");
        if (bedrag.compareTo(perDag) > 0) {
            throw fout("Het vaste bedrag mag hoogstens € %s per dag zijn."
                    .formatted(perDag.toPlainString().replace('.', ',')));
        }
    }

    private static @Nullable BigDecimal bedrag(Antwoordblad blad) {
        return blad.antwoorden().get(VELD) instanceof Number getal ? new BigDecimal(getal.toString()) : null;
    }

    private static void eisLeeg(@Nullable BigDecimal bedrag, String melding) {
        if (bedrag != null) {
            throw fout(melding);
        }
    }

    private static DomainException fout(String melding) {
        return DomainException.bijVeld("onkosten.keuzeOngeldig", VELD, melding);
    }
}
