package be.werkpad.onkosten;

import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Loontaal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a decision of a werkpost about expenses must hold to (VG-3 to VG-5, F.14). */
@Component
public class Werkpostkeuzeregels {
    private static final String BEDRAG = "bedragPerDag";

    private final Plafonds plafonds;
    private final Beslisserregels beslisser;

    Werkpostkeuzeregels(Plafonds plafonds, Beslisserregels beslisser) {
        this.plafonds = plafonds;
        this.beslisser = beslisser;
    }

    /**
     * @throws DomainException onkosten.keuzeOngeldig, .loon, .nietDoorWerkpost, .geenBewijsVanKeuze or .jaarOnbekend,
     *     with the field it is about
     */
    public void eis(Inzending inzending) {
        var blad = inzending.blad();
        var bedrag = Werkpostkeuze.bedrag(blad);
        switch (Vergoedingswijze.valueOf(blad.verplicht("soort"))) {
            case FORFAIT -> eisForfait(bedrag, inzending);
            case REEEL -> eisLeeg(bedrag, "Bij echte kosten hoort geen vast bedrag per dag. Je kan ze niet mengen.");
            case GEEN -> eisLeeg(bedrag, "Er zijn geen onkosten. Laat het bedrag leeg.");
        }
        eisGeenLoon(inzending.tekst("welkeKosten"));
        beslisser.eis(inzending);
    }

    private void eisForfait(@Nullable BigDecimal bedrag, Inzending inzending) {
        if (bedrag == null) {
            throw fout("Vul het vaste bedrag per dag in.");
        }
        Bedrag.geldig(bedrag, BEDRAG);
        var perDag = plafonds.perDag(inzending.datum(), "soort");
        if (bedrag.compareTo(perDag) > 0) {
            throw fout("Het vaste bedrag mag hoogstens € %s per dag zijn.".formatted(Bedrag.tekst(perDag)));
        }
    }

    /** Also when a coordinator took the rule out of the form (F.14, CH-8c-1). */
    private static void eisGeenLoon(@Nullable String kosten) {
        if (kosten != null && Loontaal.fout(kosten).isPresent()) {
            throw DomainException.bijVeld(
                    "onkosten.loon",
                    "welkeKosten",
                    "Begeleid Werken is onbetaald. Een loon of een bedrag per uur kan niet. Wil de cliënt betaald werk?"
                            + " Kies dan een traject naar betaald werk (IPS of GTB).");
        }
    }

    private static void eisLeeg(@Nullable BigDecimal bedrag, String melding) {
        if (bedrag != null) {
            throw fout(melding);
        }
    }

    private static DomainException fout(String melding) {
        return DomainException.bijVeld("onkosten.keuzeOngeldig", BEDRAG, melding);
    }
}
