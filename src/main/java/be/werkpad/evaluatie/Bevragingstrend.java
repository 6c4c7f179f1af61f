package be.werkpad.evaluatie;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many yearly Bevragingen were late at the end of each month (E.2). What a traject took along when it ended is gone. */
@Component
@Transactional(readOnly = true)
public class Bevragingstrend {
    private static final int MAANDEN = 12;

    private final TermijnZoeken termijnen;

    Bevragingstrend(TermijnZoeken termijnen) {
        this.termijnen = termijnen;
    }

    /** @param teLaat at the end of the month, or until now in the month that is not over */
    public record Maand(YearMonth maand, long teLaat) {}

    /** The last twelve months, oldest first. */
    public List<Maand> tot(LocalDate vandaag) {
        var gevraagd = termijnen.gevraagdMetSleutel(BevragingTermijnen.DATUM);
        return IntStream.range(0, MAANDEN)
                .mapToObj(index -> YearMonth.from(vandaag).minusMonths(MAANDEN - 1L - index))
                .map(maand -> new Maand(maand, teLaat(gevraagd, einde(maand, vandaag))))
                .toList();
    }

    private static LocalDate einde(YearMonth maand, LocalDate vandaag) {
        return maand.equals(YearMonth.from(vandaag)) ? vandaag : maand.atEndOfMonth();
    }

    private static long teLaat(List<TermijnKaart> gevraagd, LocalDate dag) {
        return gevraagd.stream()
                .filter(termijn -> termijn.datum().isBefore(dag))
                .filter(termijn ->
                        termijn.gehoudenOp() == null || termijn.gehoudenOp().isAfter(dag))
                .count();
    }
}
