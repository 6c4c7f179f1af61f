package be.werkpad.bijlage;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file in a dossier, without its bytes.
 *
 * @param verwijzing what it belongs to, in the words of the module that keeps it; absent when to the dossier only
 * @param naam cleaned, with the extension of what it really is
 * @param omvang in bytes
 * @param hash SHA-256, hexadecimal
 * @param bewaardDoor account
 */
public record BijlageKaart(
        long id,
        long trajectId,
        Bijlagesoort soort,
        @Nullable String verwijzing,
        String naam,
        String mediatype,
        long omvang,
        String hash,
        Scanuitslag scan,
        String bewaardDoor,
        LocalDateTime bewaardOp) {

    public boolean isGescand() {
        return scan == Scanuitslag.SCHOON;
    }
}
