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
    static final String PER_DAG = "onkosten.forfait.dag";
    static final String PER_JAAR = "onkosten.forfait.jaar";
    static final String PER_KILOMETER = "onkosten.km.tarief";
    static final String KILOMETERS = "onkosten.km.max";

    private final NormBepalen normen;

    Plafonds(NormBepalen normen) {
        this.normen = normen;
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perDag(LocalDate dag, String veld) {
        return bedrag(PER_DAG, dag, veld, "het hoogste forfait per dag");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    public BigDecimal perJaar(LocalDate dag, String veld) {
        return bedrag(PER_JAAR, dag, veld, "het hoogste forfait per jaar");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    BigDecimal perKilometer(LocalDate dag, String veld) {
        return bedrag(PER_KILOMETER, dag, veld, "het bedrag per kilometer");
    }

    /** @throws DomainException onkosten.jaarOnbekend, on this field */
    int kilometersPerJaar(LocalDate dag, String veld) {
        return bedrag(KILOMETERS, dag, veld, "het hoogste aantal kilometers").intValue();
    }

    Optional<BigDecimal> bekendPerJaar(LocalDate dag) {
        return bekend(PER_JAAR, dag);
    }

    /** What is filled in for a year. */
    public Onkostenbedragen vanJaar(int jaar) {
        var dag = LocalDate.of(jaar, 1, 1);
        return new Onkostenbedragen(
                jaar,
                bekend(PER_DAG, dag).orElse(null),
                bekend(PER_JAAR, dag).orElse(null),
                bekend(PER_KILOMETER, dag).orElse(null),
                bekend(KILOMETERS, dag).orElse(null));
    }

    private Optional<BigDecimal> bekend(String code, LocalDate dag) {
        return normen.zoek(code, NormBereik.ALGEMEEN, dag).map(NormKaart::getal).filter(getal -> getal.signum() > 0);
    }

    private BigDecimal bedrag(String code, LocalDate dag, String veld, String wat) {
        return bekend(code, dag)
                .orElseThrow(() -> DomainException.bijVeld(
                        "onkosten.jaarOnbekend",
                        veld,
                        "Voor %1$d is %2$s nog niet ingevuld. De coördinator kan dat doen op de pagina Normen, bij Onkosten %1$d."
                                .formatted(dag.getYear(), wat)));
    }
}
