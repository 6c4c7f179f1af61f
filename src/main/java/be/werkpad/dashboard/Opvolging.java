package be.werkpad.dashboard;

import java.util.List;

/**
 * The yearly Bevragingen that ask for attention (E.2).
 *
 * @param zonderStartprofiel codes of running trajecten without a date, because their plan was never approved
 */
public record Opvolging(
        List<Opvolgrij> teLaat, List<Opvolgrij> komend, List<Totaal> totalen, List<String> zonderStartprofiel) {
    /** How many per jobcoach. */
    public record Totaal(String coach, long teLaat, long komend) {}
}
