package be.werkpad.bijlage.inhoud;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How a zip file is laid out (APPNOTE 4.3). Programs read it from the front or from the list at its end; here both must
 * see the same parts, with nothing before, between or after them.
 */
final class Zipindeling {
    private static final int EIND = 0x06054b50;
    private static final int REGEL = 0x02014b50;
    private static final int KOP = 0x04034b50;
    private static final int EIND_LENGTE = 22;
    private static final int REGEL_LENGTE = 46;
    private static final int KOP_LENGTE = 30;
    private static final int LANGSTE_LIJST = 2_000_000;
    private static final int VERSLEUTELD = 1;
    private static final int LENGTE_ACHTERAF = 8;
    /** With or without a mark, in short or long numbers (APPNOTE 4.3.9). */
    private static final Set<Long> ACHTERAF = Set.of(12L, 16L, 20L, 24L);

    private final FileChannel zip;

    private Zipindeling(FileChannel zip) {
        this.zip = zip;
    }

    private record Deel(long plaats, long lengte, int vlaggen, int methode, ByteBuffer naam) {}

    static boolean klopt(Path bestand) throws IOException {
        try (var zip = FileChannel.open(bestand)) {
            return zip.size() >= EIND_LENGTE && new Zipindeling(zip).klopt();
        } catch (IndexOutOfBoundsException | IllegalArgumentException geenZip) {
            return false;
        }
    }

    private boolean klopt() throws IOException {
        var eind = lees(zip.size() - EIND_LENGTE, EIND_LENGTE);
        var lengte = getal(eind, 12);
        var plaats = getal(eind, 16);
        if (eind.getInt(0) != EIND || lengte > LANGSTE_LIJST || plaats + lengte != zip.size() - EIND_LENGTE) {
            return false;
        }
        var delen = delen(lees(plaats, (int) lengte));
        return delen.size() == klein(eind, 10) && sluitAan(delen, plaats);
    }

    private static List<Deel> delen(ByteBuffer lijst) {
        var delen = new ArrayList<Deel>();
        for (var plek = 0; plek < lijst.limit(); ) {
            if (lijst.getInt(plek) != REGEL) {
                return List.of();
            }
            var naam = lijst.slice(plek + REGEL_LENGTE, klein(lijst, plek + 28));
            delen.add(new Deel(
                    getal(lijst, plek + 42),
                    getal(lijst, plek + 20),
                    klein(lijst, plek + 8),
                    klein(lijst, plek + 10),
                    naam));
            plek += REGEL_LENGTE + naam.limit() + klein(lijst, plek + 30) + klein(lijst, plek + 32);
        }
        delen.sort(Comparator.comparingLong(Deel::plaats));
        return delen;
    }

    private boolean sluitAan(List<Deel> delen, long lijst) throws IOException {
        for (var nummer = 0; nummer < delen.size(); nummer++) {
            var begin = nummer == 0 ? 0 : delen.get(nummer).plaats();
            var volgende = nummer + 1 < delen.size() ? delen.get(nummer + 1).plaats() : lijst;
            if (delen.get(nummer).plaats() != begin || !isZelfde(delen.get(nummer), volgende)) {
                return false;
            }
        }
        return true;
    }

    /** As its own head says, and up to where the next begins. */
    private boolean isZelfde(Deel deel, long volgende) throws IOException {
        var kop = lees(deel.plaats(), KOP_LENGTE);
        var naamlengte = klein(kop, 26);
        var rest = volgende - deel.plaats() - KOP_LENGTE - naamlengte - klein(kop, 28) - deel.lengte();
        var achteraf = (klein(kop, 6) & LENGTE_ACHTERAF) != 0 && ACHTERAF.contains(rest);
        return kop.getInt(0) == KOP
                && ((klein(kop, 6) | deel.vlaggen()) & VERSLEUTELD) == 0
                && klein(kop, 8) == deel.methode()
                && (rest == 0 || achteraf)
                && lees(deel.plaats() + KOP_LENGTE, naamlengte).equals(deel.naam());
    }

    private ByteBuffer lees(long plaats, int lengte) throws IOException {
        var bytes = ByteBuffer.allocate(lengte).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (zip.read(bytes, plaats + bytes.position()) < 0) {
                throw new IndexOutOfBoundsException("The file ends too early");
            }
        }
        return bytes.flip();
    }

    private static int klein(ByteBuffer bytes, int plek) {
        return Short.toUnsignedInt(bytes.getShort(plek));
    }

    private static long getal(ByteBuffer bytes, int plek) {
        return Integer.toUnsignedLong(bytes.getInt(plek));
    }
}
