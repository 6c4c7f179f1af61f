package be.werkpad.shared;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes codes without meaning that people can read aloud: no 0, O, 1 or I. */
@Component
public class PubliekeCode {
    private static final String TEKENS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int POGINGEN = 100;
    private final RandomGenerator random;

    public PubliekeCode(RandomGenerator random) {
        this.random = random;
    }

    /** For example {@code nieuwe("WP", 4, …)} = WP-7F3K, one that is not yet in use. */
    public String nieuwe(String voorvoegsel, int lengte, Predicate<String> inGebruik) {
        for (var poging = 0; poging < POGINGEN; poging++) {
            var code = voorvoegsel + "-" + tekens(lengte);
            if (!inGebruik.test(code)) {
                return code;
            }
        }
        throw new IllegalStateException("No free code %s-* found".formatted(voorvoegsel));
    }

    private String tekens(int lengte) {
        return random.ints(lengte, 0, TEKENS.length())
                .mapToObj(index -> String.valueOf(TEKENS.charAt(index)))
                .collect(Collectors.joining());
    }
}
