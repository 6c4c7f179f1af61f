package be.werkpad.bijlage;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in a file (F.13, G.10). */
public interface Virusscanner {
    /**
     * Reads the stream to its end at most; the caller closes it.
     *
     * @throws IOException when the scanner gives no answer, so that the file must not be let in
     */
    Scanuitslag keur(InputStream inhoud) throws IOException;
}
