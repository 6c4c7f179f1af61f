package be.werkpad.onkosten;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of the law for one calendar year (E.4); null for what nobody filled in.
 *
 * @param perDag highest forfait for a day, in euro
 * @param perJaar highest forfait for a year, in euro
 * @param perKilometer in euro
 * @param kilometers most kilometres in a year beside a forfait
 */
public record Onkostenbedragen(
        int jaar,
        @Nullable BigDecimal perDag,
        @Nullable BigDecimal perJaar,
        @Nullable BigDecimal perKilometer,
        @Nullable BigDecimal kilometers) {

    public boolean isVolledig() {
        return Stream.of(perDag, perJaar, perKilometer, kilometers).allMatch(Objects::nonNull);
    }

    boolean isLeeg() {
        return Stream.of(perDag, perJaar, perKilometer, kilometers).allMatch(Objects::isNull);
    }
}
