package be.werkpad.onkosten;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormKaart;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The amounts of the law, dated (E.4). A year without them refuses: an old amount may be too high or too low. */
@Component
public class Plafonds {
    private static final String FORFAIT = "het hoogste forfait";
    private static final String KILOMETERS = "de vergoeding per kilometer";

    private final NormBepalen normen;

    Plafonds(NormBepalen normen) {
        this.normen = normen;
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perDag(LocalDate dag, String veld) {
        return bedrag("onkosten.forfait.dag", dag, veld, FORFAIT);
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perJaar(LocalDate dag, String veld) {
        return bedrag("onkosten.forfait.jaar", dag, veld, FORFAIT);
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    BigDecimal perKilometer(LocalDate dag, String veld) {
        return bedrag("onkosten.km.tarief", dag, veld, KILOMETERS);
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    int kilometersPerJaar(LocalDate dag, String veld) {
        return bedrag("onkosten.km.max", dag, veld, KILOMETERS).intValue();
    }

    private BigDecimal bedrag(String code, LocalDate dag, String veld, String wat) {
        return normen.zoek(code, NormBereik.ALGEMEEN, dag)
                .map(NormKaart::getal)
                .filter(getal -> getal.signum() > 0)
                .orElseThrow(() -> DomainException.bijVeld(
                        "onkosten.jaarOnbekend",
                        veld,
                        "Voor %d is %s nog niet ingevuld. Vraag de coördinator om het in te vullen bij Termijnen en normen, of kies echte kosten."
                                .formatted(dag.getYear(), wat)));
    }
}
