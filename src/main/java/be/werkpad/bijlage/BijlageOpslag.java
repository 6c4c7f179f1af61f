package be.werkpad.bijlage;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files are kept. Written once, never changed, and never whole in memory. */
public interface BijlageOpslag {
    /** Reads the stream to its end; the caller closes it. */
    void bewaar(long bijlageId, InputStream inhoud) throws IOException;

    /** The bytes; reading fails before the last ones when they are not what was kept. */
    InputStream lees(BijlageKaart bijlage);
}
