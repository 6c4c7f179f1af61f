package be.werkpad.shared;

/** The check number of Belgian registers: the last two digits are 97 minus the rest modulo 97. */
final class Modulo97 {
    private Modulo97() {}

    static boolean klopt(String cijfers) {
        return klopt("", cijfers);
    }

    /** With digits in front that take part in the sum but are not written, such as the 2 of births since 2000. */
    static boolean klopt(String voorvoegsel, String cijfers) {
        var rest = Long.parseLong(voorvoegsel + cijfers.substring(0, cijfers.length() - 2));
        var controle = Integer.parseInt(cijfers.substring(cijfers.length() - 2));
        return 97 - rest % 97 == controle;
    }
}
