package be.werkpad.formulier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition in the simple part of FEEL that form-js and we read alike. */
record Voorwaarde(Knoop knoop, Set<String> namen) {

    /** One node of the expression. As in FEEL, what cannot be said is null. */
    @FunctionalInterface
    interface Knoop {
        @Nullable
        Object waarde(Bereik bereik);
    }

    /** Empty when the text is not an expression we understand. */
    static Optional<Voorwaarde> lees(String tekst) {
        return VoorwaardeLezer.lees(tekst);
    }

    boolean geldt(Bereik bereik) {
        return Boolean.TRUE.equals(knoop.waarde(bereik));
    }

    static @Nullable Object niet(@Nullable Object waarde) {
        return waarde instanceof Boolean ja ? !ja : null;
    }

    static @Nullable Object en(@Nullable Object links, @Nullable Object rechts) {
        if (Boolean.FALSE.equals(links) || Boolean.FALSE.equals(rechts)) return false;
        return Boolean.TRUE.equals(links) && Boolean.TRUE.equals(rechts) ? true : null;
    }

    static @Nullable Object of(@Nullable Object links, @Nullable Object rechts) {
        if (Boolean.TRUE.equals(links) || Boolean.TRUE.equals(rechts)) return true;
        return Boolean.FALSE.equals(links) && Boolean.FALSE.equals(rechts) ? false : null;
    }

    static @Nullable Object bevat(@Nullable Object lijst, @Nullable Object waarde) {
        if (!(lijst instanceof List<?> waarden)) return null;
        return waarden.stream().anyMatch(een -> Boolean.TRUE.equals(vergelijk(een, "=", waarde)));
    }

    static @Nullable Object vergelijk(@Nullable Object links, String teken, @Nullable Object rechts) {
        return switch (teken) {
            case "=" -> gelijk(links, rechts);
            case "!=" -> niet(gelijk(links, rechts));
            default -> volgorde(links, teken, rechts);
        };
    }

    private static @Nullable Object gelijk(@Nullable Object links, @Nullable Object rechts) {
        if (links == null || rechts == null) return links == rechts;
        if (links instanceof Number een && rechts instanceof Number ander) {
            return een.doubleValue() == ander.doubleValue();
        }
        return links.getClass() == rechts.getClass() ? links.equals(rechts) : null;
    }

    private static @Nullable Object volgorde(@Nullable Object links, String teken, @Nullable Object rechts) {
        if (!(links instanceof Number een) || !(rechts instanceof Number ander)) return null;
        var verschil = Double.compare(een.doubleValue(), ander.doubleValue());
        return switch (teken) {
            case "<" -> verschil < 0;
            case "<=" -> verschil <= 0;
            case ">" -> verschil > 0;
            default -> verschil >= 0;
        };
    }
}
