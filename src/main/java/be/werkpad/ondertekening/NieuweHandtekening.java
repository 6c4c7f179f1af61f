package be.werkpad.ondertekening;

import be.werkpad.bijlage.GekeurdBestand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature as somebody reports or sets it.
 *
 * @param datum of a paper or a signed file; what is signed here is of today, whatever stands here
 * @param naam who signed; may be left out where the name is known: of the client, the dienst and a representative
 * @param vertegenwoordigerId which of the representatives; null for other parties
 * @param account who signs for the dienst; null for other parties
 * @param getuige who saw it, for a signature on the screen
 * @param scan the paper or the signed file, which the caller closes; null for other ways
 * @param bijscan the same of the second document of the round; a scan of paper may show both
 */
public record NieuweHandtekening(
        long vakId,
        Tekenwijze wijze,
        LocalDate datum,
        @Nullable String naam,
        @Nullable String functie,
        @Nullable Long vertegenwoordigerId,
        @Nullable String account,
        @Nullable String getuige,
        @Nullable GekeurdBestand scan,
        @Nullable GekeurdBestand bijscan,
        Herkomst herkomst) {

    /** Where it came from. Nothing is known of a signature that staff registers. */
    public record Herkomst(
            @Nullable String ipAdres, @Nullable String browser) {
        public static final Herkomst ONBEKEND = new Herkomst(null, null);
    }
}
