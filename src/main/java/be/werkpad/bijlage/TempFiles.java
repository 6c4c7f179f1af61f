package be.werkpad.bijlage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** Where a file lies while it is checked: on disk, where only this program can read it. */
final class TempFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TempFiles.class);

    private TempFiles() {}

    static Path from(Resource bestand) throws IOException {
        var plek = Files.createTempFile("werkpad-", ".bijlage");
        try (var inhoud = bestand.getInputStream();
                var uit = Files.newOutputStream(plek)) {
            inhoud.transferTo(uit);
            return plek;
        } catch (IOException | RuntimeException broken) {
            remove(plek);
            throw broken;
        }
    }

    static void remove(Path plek) {
        try {
            Files.deleteIfExists(plek);
        } catch (IOException stays) {
            LOG.error("A file that was sent could not be removed from {}", plek, stays);
        }
    }
}
