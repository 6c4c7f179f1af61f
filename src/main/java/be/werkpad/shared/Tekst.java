package be.werkpad.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Clean text as people type it: what may be corrected in silence, and what must be refused. */
public final class Tekst {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Tekst() {}

    /** Unicode NFC, line ends as LF, no space around it. Nothing else is changed. */
    public static String opgeschoond(String tekst) {
        var nfc = Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var van = 0;
        var tot = nfc.length();
        while (van < tot && isSpatie(nfc.charAt(van))) van++;
        while (tot > van && isSpatie(nfc.charAt(tot - 1))) tot--;
        return nfc.substring(van, tot);
    }

    /** Whether a text contains what somebody looks for; capitals and accents do not matter. */
    public static boolean bevat(String tekst, String gezocht) {
        return kaal(tekst).contains(kaal(opgeschoond(gezocht)));
    }

    /** In small letters without accents. */
    static String kaal(String tekst) {
        return ACCENT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** True when a reader sees nothing: only spaces and invisible characters. */
    public static boolean isOnzichtbaar(String tekst) {
        return tekst.codePoints().allMatch(teken -> isSpatie(teken) || Character.getType(teken) == Character.FORMAT);
    }

    /** Control characters and broken surrogates; line breaks and tabs are text. */
    public static boolean heeftStuurtekens(String tekst) {
        return tekst.codePoints().anyMatch(Tekst::isStuurteken);
    }

    public static boolean heeftRegeleinden(String tekst) {
        return tekst.codePoints()
                .anyMatch(teken -> teken == '\n' || teken == '\t' || teken == 0x2028 || teken == 0x2029);
    }

    /** Zero-width and direction-changing characters: two names that look alike are not the same. */
    public static boolean heeftVerborgenTekens(String tekst) {
        return tekst.codePoints().anyMatch(teken -> Character.getType(teken) == Character.FORMAT);
    }

    public static int lengte(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }

    private static boolean isStuurteken(int teken) {
        if (teken == '\n' || teken == '\t' || teken == '\r') return false;
        var soort = Character.getType(teken);
        return soort == Character.CONTROL || soort == Character.SURROGATE;
    }

    private static boolean isSpatie(int teken) {
        return Character.isWhitespace(teken) || Character.isSpaceChar(teken);
    }
}
