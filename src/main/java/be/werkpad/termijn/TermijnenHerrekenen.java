package be.werkpad.termijn;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts open deadlines again with the value that their norm has today. Only because somebody asks it, after seeing what
 * would move (C.5 17). A date on which people agreed never moves.
 */
@UseCase
public class TermijnenHerrekenen {
    private static final String REDEN = "nieuwe waarde van de norm";

    private final TermijnRepository termijnen;
    private final TermijnZetten zetten;
    private final Normdatum normdatum;
    private final Clock clock;

    TermijnenHerrekenen(TermijnRepository termijnen, TermijnZetten zetten, Normdatum normdatum, Clock clock) {
        this.termijnen = termijnen;
        this.zetten = zetten;
        this.normdatum = normdatum;
        this.clock = clock;
    }

    /**
     * One deadline that would move.
     *
     * @param naar never before today: what is over already is due today
     */
    public record Herrekening(Termijnadres adres, LocalDate van, LocalDate naar) {
        public long trajectId() {
            return adres.trajectId();
        }
    }

    /** What would move, first to expire first. Changes nothing. */
    public List<Herrekening> bekijk(String norm) {
        return verschuivingen(norm).toList();
    }

    /** @return how many moved */
    public int voer(String norm) {
        var verschuivingen = verschuivingen(norm).toList();
        verschuivingen.forEach(een -> zetten.op(een.adres, een.naar, true, REDEN));
        return verschuivingen.size();
    }

    private Stream<Herrekening> verschuivingen(String norm) {
        return termijnen.findBySleutelAndStatusOrderByDatumAscIdAsc(norm, Termijnstatus.OPEN).stream()
                .filter(Termijn::isVolgensNorm)
                .map(this::opnieuw)
                .filter(een -> !een.naar.equals(een.van));
    }

    private Herrekening opnieuw(Termijn termijn) {
        var adres = termijn.adres();
        var datum = normdatum.van(adres, termijn.kaart().geopendOp());
        var vandaag = LocalDate.now(clock);
        return new Herrekening(adres, termijn.datum(), datum.isBefore(vandaag) ? vandaag : datum);
    }
}
