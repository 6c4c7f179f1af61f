package be.werkpad.document;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address on one line; what is not known is left out. */
final class Adres {
    private Adres() {}

    static String van(@Nullable String straat, @Nullable String postcode, @Nullable String gemeente) {
        var plaats = samen(" ", postcode, gemeente);
        return samen(", ", straat, plaats.isEmpty() ? null : plaats);
    }

    private static String samen(String tussen, @Nullable String... delen) {
        return Stream.of(delen)
                .filter(Objects::nonNull)
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(tussen));
    }
}
