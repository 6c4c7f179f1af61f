package be.werkpad.sjabloon.inhoud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One numbered section; one without anything to say does not exist. */
public record Sectie(String id, String titel, @Nullable String picto, List<Deel> delen) {
    /** Room to sign stays on one page. */
    public boolean isTekenen() {
        return delen.stream().anyMatch(Deel.Tekenblok.class::isInstance);
    }

    /** Words that announce what follows, and may not stand alone at the end of a page. */
    public boolean leidtIn(int plaats) {
        return plaats + 1 < delen.size() && !(delen.get(plaats + 1) instanceof Deel.Tekst);
    }
}
