package be.werkpad.sjabloon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last page of a signed document: who signed what, when and with which proof. All texts are ready to print.
 *
 * @param document title of what was signed
 * @param hash SHA-256 of the file that people signed
 * @param samenMet what they signed at the same time; null when that was the only paper
 * @param zegel what the reader must know of the seal
 */
public record Tekenblad(
        String document,
        String kenmerk,
        String dienst,
        String hash,
        String zegel,
        List<Regel> regels,
        @Nullable Ander samenMet) {

    /** The only paper that was signed. */
    public Tekenblad(String document, String kenmerk, String dienst, String hash, String zegel, List<Regel> regels) {
        this(document, kenmerk, dienst, hash, zegel, regels, null);
    }

    /** Another paper, by its title and the SHA-256 of its file. */
    public record Ander(String document, String hash) {}

    /** One signature. */
    public record Regel(
            String partij,
            String naam,
            @Nullable String functie,
            String hoe,
            String wanneer,
            @Nullable String bewijs) {}
}
