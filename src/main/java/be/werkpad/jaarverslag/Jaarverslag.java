package be.werkpad.jaarverslag;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one year.
 *
 * @param peildatum the day that "now" is: the last day of the year, or today in a year that is not over
 * @param beschermd whether small cells are hidden
 */
public record Jaarverslag(
        int jaar, LocalDate peildatum, boolean beschermd, List<Hoofdstuk> hoofdstukken, List<Caseload> caseload) {

    /** @param sleutel ends the message keys of its title and its explanation */
    public record Hoofdstuk(String sleutel, List<Cijfer> cijfers) {}

    /**
     * One line as it may be read.
     *
     * @param aantal a number, or {@code <5}
     * @param aandeel such as {@code 12 van 30 (40 %)}; empty when there is none or when it would tell a hidden number
     */
    public record Cijfer(String label, String aantal, String aandeel) {}

    /**
     * The load of one jobcoach on the peildatum (E.1).
     *
     * @param perVte clients per full-time post, rounded; -1 when there is no post to divide by
     * @param oordeel ends a message key: BINNEN, ONDER, BOVEN or ONBEKEND
     */
    public record Caseload(String coach, String antenne, long trajecten, String vte, long perVte, String oordeel) {}
}
