package be.werkpad.dashboard;

import be.werkpad.dashboard.Escalatie.Soort;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reaches the manager because nobody ended it in time; longest first. */
@Component
@Transactional(readOnly = true)
public class EscalatiesBekijken {
    private final TermijnZoeken termijnen;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Trajectnamen namen;
    private final Clock clock;

    EscalatiesBekijken(
            TermijnZoeken termijnen, NormBepalen normen, Werkkalender kalender, Trajectnamen namen, Clock clock) {
        this.termijnen = termijnen;
        this.normen = normen;
        this.kalender = kalender;
        this.namen = namen;
        this.clock = clock;
    }

    public List<Escalatie> voor(Opvolgvraag vraag) {
        var vandaag = LocalDate.now(clock);
        var wachtend = termijnen.openMetSleutel("wachtlijst.alarm").stream()
                .filter(alarm -> !vandaag.isBefore(alarm.datum()))
                .flatMap(alarm -> escalatie(Soort.WACHTLIJST, alarm, alarm.geopendOp(), vraag));
        var naarManager = normen.duur("proef.verlopenManager", vandaag);
        var verlopen = termijnen.openMetSleutel("proef.einde").stream()
                .filter(einde -> !vandaag.isBefore(naarManager.na(einde.datum(), kalender)))
                .flatMap(einde -> escalatie(Soort.PROEF_VERLOPEN, einde, einde.datum(), vraag));
        var risicos = voorbij(Soort.RISICO_NAZICHT, "risico.nazicht", vraag);
        var papieren = voorbij(Soort.PAPIEREN_TE_LAAT, "document.aanvraag", vraag);
        var wettelijk = voorbij(Soort.PAPIEREN_WETTELIJK, "document.aanvraagUiterlijk", vraag);
        return Stream.of(wachtend, verlopen, risicos, papieren, wettelijk)
                .flatMap(Function.identity())
                .sorted((een, ander) -> een.sinds().compareTo(ander.sinds()))
                .toList();
    }

    private Stream<Escalatie> voorbij(Soort soort, String sleutel, Opvolgvraag vraag) {
        var vandaag = LocalDate.now(clock);
        return termijnen.openMetSleutel(sleutel).stream()
                .filter(termijn -> termijn.isTeLaatOp(vandaag))
                .flatMap(termijn -> escalatie(soort, termijn, termijn.datum(), vraag));
    }

    private Stream<Escalatie> escalatie(Soort soort, TermijnKaart termijn, LocalDate sinds, Opvolgvraag vraag) {
        return namen
                .van(termijn.trajectId())
                .filter(naam ->
                        vraag.past(naam.traject().coach(), naam.traject().antenne()))
                .map(naam -> new Escalatie(
                        soort,
                        naam.traject().code(),
                        naam.client(),
                        naam.coach(),
                        naam.antenne(),
                        sinds,
                        ChronoUnit.DAYS.between(sinds, LocalDate.now(clock))))
                .stream();
    }
}
