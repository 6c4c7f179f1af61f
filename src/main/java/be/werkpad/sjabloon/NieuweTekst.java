package be.werkpad.sjabloon;

import org.jspecify.annotations.Nullable;

/**
 * A text as somebody typed it.
 *
 * @param bron null when nobody said it
 * @param reden why the text changes
 * @param basis number of the newest version when the writer began; null when it is not known
 */
public record NieuweTekst(
        String tekst,
        @Nullable Sjabloonbron bron,
        String reden,
        @Nullable Integer basis) {}
