package be.werkpad.norm;

import be.werkpad.shared.Duur;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a norm as other modules see it.
 *
 * @param perJaar an amount of the law for one calendar year; the next year has none until somebody fills it in
 * @param anker the deadline from which the length counts; null: from today
 */
public record NormKaart(
        String code,
        NormBereik bereik,
        Normsoort soort,
        @Nullable String anker,
        Houdwijze houden,
        String waarde,
        String minimum,
        String maximum,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        String bron,
        String omschrijving,
        boolean perJaar) {
    public boolean isVooraf() {
        return soort == Normsoort.VOORAF;
    }

    public Duur duur() {
        if (soort == Normsoort.GETAL) {
            throw new IllegalStateException("Norm %s is a number".formatted(code));
        }
        return Duur.van(waarde);
    }

    public BigDecimal getal() {
        if (soort != Normsoort.GETAL) {
            throw new IllegalStateException("Norm %s is a length of time".formatted(code));
        }
        return new BigDecimal(waarde);
    }
}
