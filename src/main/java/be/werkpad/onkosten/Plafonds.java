package be.werkpad.onkosten;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The ceilings of the forfait, dated (E.4). A year without ceilings refuses: an old amount may be too high or too low. */
@Component
public class Plafonds {
    private final NormBepalen normen;

    Plafonds(NormBepalen normen) {
        this.normen = normen;
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perDag(LocalDate dag, String veld) {
        return plafond("onkosten.forfait.dag", dag, veld);
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perJaar(LocalDate dag, String veld) {
        return plafond("onkosten.forfait.jaar", dag, veld);
    }

    private BigDecimal plafond(String code, LocalDate dag, String veld) {
        return normen.zoek(code, NormBereik.ALGEMEEN, dag)
                .orElseThrow(() -> DomainException.bijVeld(
                        "onkosten.jaarOnbekend",
                        veld,
                        "Voor %d is het hoogste forfait nog niet ingevuld. Vraag de coördinator om het in te vullen, of kies echte kosten."
                                .formatted(dag.getYear())))
                .getal();
    }
}
