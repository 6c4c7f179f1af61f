package be.werkpad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PubliekeCodeTest {
    private final PubliekeCode codes = new PubliekeCode(new Random(7));

    @Test
    void hasNoCharactersThatLookAlike() {
        for (var keer = 0; keer < 1000; keer++) {
            assertThat(codes.nieuwe("WP", 4, code -> false)).matches("WP-[2-9A-HJ-NP-Z]{4}");
        }
    }

    @Test
    void triesAgainWhenACodeIsInUse() {
        var gebruikt = new HashSet<String>();

        for (var keer = 0; keer < 20; keer++) {
            assertThat(gebruikt.add(codes.nieuwe("T", 1, gebruikt::contains))).isTrue();
        }
    }

    @Test
    void stopsWhenNoCodeIsFree() {
        assertThatThrownBy(() -> codes.nieuwe("T", 1, code -> true)).isInstanceOf(IllegalStateException.class);
    }
}
