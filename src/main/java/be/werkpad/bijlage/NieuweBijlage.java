package be.werkpad.bijlage;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sends, and that may come in.
 *
 * @param verwijzing what it belongs to, at most 64 characters, such as {@code document-12}; the module that keeps the
 *     file chooses the form and can look it up again with it
 * @param bestand stays open until it is kept; the caller closes it
 */
public record NieuweBijlage(
        long trajectId, Bijlagesoort soort, @Nullable String verwijzing, GekeurdBestand bestand) {
    public NieuweBijlage {
        if (verwijzing != null && !verwijzing.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("A verwijzing is a code of at most 64 characters");
        }
    }
}
