package be.werkpad.sjabloon.inhoud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One numbered section; one without anything to say does not exist. */
public record Sectie(
        String id, String titel, @Nullable String picto, List<Deel> delen) {
    /** Room to sign stays on one page. */
    public boolean isTekenen() {
        return delen.stream().anyMatch(Deel.Tekenblok.class::isInstance);
    }
}
