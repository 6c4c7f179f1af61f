package be.werkpad.onkosten;

import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormKaart;
import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The amounts of the law, dated (E.4). A year without them refuses: an old amount may be too high or too low. */
@Component
public class Plafonds {
    private final NormBepalen normen;

    Plafonds(NormBepalen normen) {
        this.normen = normen;
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perDag(LocalDate dag, String veld) {
        return bedrag("onkosten.forfait.dag", dag, veld, "het hoogste forfait per dag");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perJaar(LocalDate dag, String veld) {
        return bedrag("onkosten.forfait.jaar", dag, veld, "het hoogste forfait per jaar");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    BigDecimal perKilometer(LocalDate dag, String veld) {
        return bedrag("onkosten.km.tarief", dag, veld, "het bedrag per kilometer");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    int kilometersPerJaar(LocalDate dag, String veld) {
        return bedrag("onkosten.km.max", dag, veld, "het hoogste aantal kilometers")
                .intValue();
    }

    Optional<BigDecimal> bekendPerJaar(LocalDate dag) {
        return bekend("onkosten.forfait.jaar", dag);
    }

    private Optional<BigDecimal> bekend(String code, LocalDate dag) {
        return normen.zoek(code, NormBereik.ALGEMEEN, dag).map(NormKaart::getal).filter(getal -> getal.signum() > 0);
    }

    private BigDecimal bedrag(String code, LocalDate dag, String veld, String wat) {
        return bekend(code, dag)
                .orElseThrow(() -> DomainException.bijVeld(
                        "onkosten.jaarOnbekend",
                        veld,
                        "Voor %d is %s nog niet ingevuld. De coördinator kan dat doen op de pagina Normen, bij Onkosten."
                                .formatted(dag.getYear(), wat)));
    }
}
