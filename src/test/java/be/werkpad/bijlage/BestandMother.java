package be.werkpad.bijlage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Small files of every kind; Word and PDF have a mother of their own. */
public final class BestandMother {
    private BestandMother() {}

    public static byte[] pdf() {
        return PdfMother.pdf();
    }

    /** A PDF of a size, with bytes in it that differ all the way. */
    public static byte[] pdf(int omvang) {
        return PdfMother.pdf(omvang);
    }

    static byte[] png() {
        return foto("png");
    }

    static byte[] jpeg() {
        return foto("jpg");
    }

    /** A PNG that says it has so many pixels on each side. */
    static byte[] png(int zijde) {
        var png = png();
        for (var plaats : new int[] {16, 20}) {
            for (var teller = 0; teller < 4; teller++) {
                png[plaats + teller] = (byte) (zijde >> (24 - 8 * teller));
            }
        }
        return png;
    }

    static byte[] heic(String merk) {
        return achter(doos("ftyp", merk + "\0\0\0\0mif1heic"), doos("meta", "\0\0\0\0"), doos("mdat", "punten"));
    }

    /** Only the first bytes are of a photo. */
    static byte[] begin(byte[] foto, int lengte, String rest) {
        return achter(Arrays.copyOf(foto, lengte), tekst(rest));
    }

    public static byte[] exe() {
        var exe = new byte[512];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4}, 0, exe, 0, 9);
        return exe;
    }

    static byte[] tekst(String inhoud) {
        return inhoud.getBytes(StandardCharsets.UTF_8);
    }

    public static Resource bestand(String naam, byte[] inhoud) {
        return new ByteArrayResource(inhoud) {
            @Override
            public String getFilename() {
                return naam;
            }
        };
    }

    private static byte[] doos(String soort, String inhoud) {
        return tekst("\0\0\0" + (char) (8 + inhoud.length()) + soort + inhoud);
    }

    private static byte[] achter(byte[]... stukken) {
        var uit = new ByteArrayOutputStream();
        Arrays.stream(stukken).forEach(uit::writeBytes);
        return uit.toByteArray();
    }

    private static byte[] foto(String soort) {
        var uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), soort, uit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return uit.toByteArray();
    }
}
