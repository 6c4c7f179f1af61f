package be.werkpad.formulier;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers. Whole ones become Long, unless the field asks for decimals; then all are Double. */
final class Getalcontrole {
    private static final BigDecimal GROOTST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int MEESTE_DECIMALEN = 30;
    private static final Pattern ALS_TEKST = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Getalcontrole() {}

    static Uitkomst controleer(Veld veld, Object waarde) {
        if (veld.aan("serializeToString") && "".equals(waarde)) return Uitkomst.leeg();
        var gelezen = getal(waarde, veld.aan("serializeToString"));
        if (gelezen.isEmpty()) return Uitkomst.fout("getal.soort");
        var getal = gelezen.get();
        if (getal.abs().compareTo(GROOTST) > 0) return Uitkomst.fout("getal.groot");
        var kort = getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
        var decimalen = veld.getal("decimalDigits").map(BigDecimal::intValue).filter(aantal -> aantal >= 0);
        if (kort.scale() > decimalen.orElse(MEESTE_DECIMALEN)) return teVeelDecimalen(decimalen);
        var grenzen = grenzen(veld, kort);
        if (grenzen.isFout()) return grenzen;
        var heel = kort.scale() <= 0 && decimalen.orElse(0) == 0;
        return heel ? Uitkomst.goed(kort.longValueExact()) : Uitkomst.goed(kort.doubleValue());
    }

    private static Optional<BigDecimal> getal(Object waarde, boolean ookTekst) {
        if (waarde instanceof BigDecimal getal) return Optional.of(getal);
        if (waarde instanceof Double of && !Double.isFinite(of)) return Optional.empty();
        if (waarde instanceof Float of && !Float.isFinite(of)) return Optional.empty();
        if (waarde instanceof Number getal) return Optional.of(new BigDecimal(getal.toString()));
        var tekst = ookTekst && waarde instanceof String gegeven ? gegeven : "";
        return ALS_TEKST.matcher(tekst).matches() ? Optional.of(new BigDecimal(tekst)) : Optional.empty();
    }

    private static Uitkomst teVeelDecimalen(Optional<Integer> decimalen) {
        if (decimalen.orElse(1) == 0) return Uitkomst.fout("getal.heel");
        return Uitkomst.fout("getal.decimalen", decimalen.orElse(MEESTE_DECIMALEN));
    }

    private static Uitkomst grenzen(Veld veld, BigDecimal getal) {
        var laagst = veld.grens("min");
        if (laagst.isPresent() && getal.compareTo(laagst.get()) < 0) {
            return Uitkomst.fout("getal.klein", tekst(laagst.get()));
        }
        var hoogst = veld.grens("max");
        if (hoogst.isPresent() && getal.compareTo(hoogst.get()) > 0) {
            return Uitkomst.fout("getal.hoog", tekst(hoogst.get()));
        }
        return stap(veld, getal);
    }

    private static Uitkomst stap(Veld veld, BigDecimal getal) {
        var stap = veld.stap();
        if (stap.isEmpty() || getal.remainder(stap.get()).signum() == 0) return Uitkomst.leeg();
        return Uitkomst.fout("getal.stap", tekst(stap.get()));
    }

    /** With a comma, as people write it here. */
    private static String tekst(BigDecimal getal) {
        return getal.toPlainString().replace('.', ',');
    }
}
