package be.werkpad.bijlage.inhoud;

import be.werkpad.bijlage.inhoud.OngeschiktException.Reden;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/** A photo or a picture whose head can be read; its points are not unpacked. */
final class Fotobestand {
    /** The largest camera of a phone makes 200 million. */
    private static final long MEESTE_PUNTEN = 200_000_000;

    private Fotobestand() {}

    static void keur(Path bestand, String vorm) throws IOException, OngeschiktException {
        if (punten(bestand, vorm) > MEESTE_PUNTEN) {
            throw new OngeschiktException(Reden.TE_VEEL_PUNTEN);
        }
    }

    private static long punten(Path bestand, String vorm) throws IOException, OngeschiktException {
        var lezer = ImageIO.getImageReadersByFormatName(vorm).next();
        try (var inhoud = new FileImageInputStream(bestand.toFile())) {
            lezer.setInput(inhoud, true, true);
            return (long) lezer.getWidth(0) * lezer.getHeight(0);
        } catch (IOException | RuntimeException geenFoto) {
            throw new OngeschiktException(Reden.BESCHADIGD);
        } finally {
            lezer.dispose();
        }
    }
}
