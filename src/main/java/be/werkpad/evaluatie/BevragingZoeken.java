package be.werkpad.evaluatie;

import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStatus;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which yearly Bevragingen are late or coming; reads the dates of the dossier, not the engine. */
@Component
@Transactional(readOnly = true)
public class BevragingZoeken {
    private final TermijnZoeken termijnen;
    private final TrajectZoeken trajecten;
    private final EvaluatieRepository evaluaties;
    private final DocumentZoeken documenten;

    BevragingZoeken(
            TermijnZoeken termijnen,
            TrajectZoeken trajecten,
            EvaluatieRepository evaluaties,
            DocumentZoeken documenten) {
        this.termijnen = termijnen;
        this.trajecten = trajecten;
        this.evaluaties = evaluaties;
        this.documenten = documenten;
    }

    /** Due before today; due today is in time. Longest late first. */
    public List<BevragingRij> teLaat(LocalDate vandaag) {
        return rijen(termijn -> termijn.datum().isBefore(vandaag));
    }

    /** Due today or within the period. */
    public List<BevragingRij> komend(LocalDate vandaag, Period binnen) {
        var tot = vandaag.plus(binnen);
        return rijen(termijn ->
                !termijn.datum().isBefore(vandaag) && !termijn.datum().isAfter(tot));
    }

    /** Running trajecten without a date: their plan was never approved. */
    public List<TrajectKaart> startprofielOntbreekt() {
        var gepland = termijnen.openMetSleutel(BevragingTermijnen.DATUM).stream()
                .map(TermijnKaart::trajectId)
                .collect(Collectors.toSet());
        return trajecten.open().stream()
                .filter(traject -> traject.status() == TrajectStatus.LOPEND && !gepland.contains(traject.id()))
                .toList();
    }

    private List<BevragingRij> rijen(java.util.function.Predicate<TermijnKaart> keuze) {
        var open = termijnen.openMetSleutel(BevragingTermijnen.DATUM).stream()
                .filter(keuze)
                .toList();
        var ids = open.stream().map(TermijnKaart::trajectId).toList();
        var perTraject =
                trajecten.metIds(ids).stream().collect(Collectors.toMap(TrajectKaart::id, Function.identity()));
        var laatste = laatste(ids);
        return open.stream()
                .filter(termijn -> perTraject.get(termijn.trajectId()).isOpen())
                .map(termijn -> rij(termijn, perTraject.get(termijn.trajectId()), laatste))
                .sorted(Comparator.comparing(BevragingRij::vervaldatum))
                .toList();
    }

    private Map<Long, List<Evaluatie>> laatste(Collection<Long> ids) {
        return evaluaties.findByTrajectIdInAndSoortOrderById(ids, Evaluatiesoort.JAARLIJKSE_BEVRAGING).stream()
                .collect(Collectors.groupingBy(Evaluatie::trajectId));
    }

    private BevragingRij rij(TermijnKaart termijn, TrajectKaart traject, Map<Long, List<Evaluatie>> evaluaties) {
        var eigen = evaluaties.getOrDefault(traject.id(), List.of());
        var gehouden = eigen.stream()
                .filter(evaluatie -> evaluatie.status() == EvaluatieStatus.GEHOUDEN)
                .reduce((eerste, tweede) -> tweede)
                .map(Evaluatie::gesprekOp)
                .orElse(null);
        return new BevragingRij(
                traject.code(),
                traject.id(),
                traject.type().name(),
                traject.antenne(),
                traject.coach(),
                gehouden,
                termijn.datum(),
                status(eigen),
                traject.pauze() != null);
    }

    /** Of the Bevraging that is open; one that was held says nothing about the next. */
    private EvaluatieStatus status(List<Evaluatie> eigen) {
        var laatste = eigen.isEmpty() ? null : eigen.get(eigen.size() - 1);
        if (laatste == null || !laatste.isOpen()) {
            return EvaluatieStatus.NIET_GESTART;
        }
        return laatste.status() == EvaluatieStatus.IN_OPMAAK && isOpgemaakt(laatste)
                ? EvaluatieStatus.WACHT_OP_CLIENT
                : laatste.status();
    }

    private boolean isOpgemaakt(Evaluatie evaluatie) {
        var gesprekOp = evaluatie.gesprekOp();
        return documenten
                .laatste(new Documentreeks(evaluatie.trajectId(), null, Documentsoort.JAARLIJKSE_BEVRAGING))
                .filter(document -> gesprekOp != null && !document.opgemaaktOp().isBefore(gesprekOp))
                .isPresent();
    }
}
