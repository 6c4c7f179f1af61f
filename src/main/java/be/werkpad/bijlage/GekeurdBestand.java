package be.werkpad.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may come in. It lies on disk, exactly as it was checked, until it is closed; who asked for the check
 * closes it, after it was kept or not.
 */
public final class GekeurdBestand implements AutoCloseable {
    private final Path plek;
    private final Kenmerken kenmerken;

    GekeurdBestand(Path plek, Kenmerken kenmerken) {
        this.plek = plek;
        this.kenmerken = kenmerken;
    }

    /** What is kept of it beside its bytes. */
    record Kenmerken(String naam, String mediatype, long omvang, String hash, Scanuitslag scan) {}

    Kenmerken kenmerken() {
        return kenmerken;
    }

    public InputStream lees() throws IOException {
        return Files.newInputStream(plek);
    }

    public String mediatype() {
        return kenmerken.mediatype();
    }

    @Override
    public void close() {
        TempFiles.remove(plek);
    }
}
