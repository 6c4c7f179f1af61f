package be.werkpad.agenda;

import be.werkpad.agenda.Agendamoment.Soort;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.TakenPerPersoon;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.traject.Termijnnamen;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to do on which day in Brussels: own tasks, and the deadlines of own clients. */
@Component
@Transactional(readOnly = true)
public class AgendaBekijken {
    private static final String CONTACT = "opvolging.contact";

    private final TakenPerPersoon taken;
    private final TrajectZoeken trajecten;
    private final TermijnZoeken termijnen;

    AgendaBekijken(TakenPerPersoon taken, TrajectZoeken trajecten, TermijnZoeken termijnen) {
        this.taken = taken;
        this.trajecten = trajecten;
        this.termijnen = termijnen;
    }

    /** First day first. A deadline that a task of the same traject already shows on that day is left out. */
    public List<Agendamoment> van(String account) {
        var eigen = taken.van(account).stream()
                .filter(taak -> taak.dag() != null)
                .map(AgendaBekijken::moment)
                .toList();
        var bezet = eigen.stream().map(AgendaBekijken::plaats).collect(Collectors.toSet());
        var perId = trajecten.openVanCoach(account).stream()
                .collect(Collectors.toMap(TrajectKaart::id, Function.identity()));
        var datums = termijnen.openVan(perId.keySet()).stream()
                .filter(termijn -> !Termijnnamen.isHulpmoment(termijn.sleutel()))
                .map(termijn -> moment(termijn, perId.get(termijn.trajectId())))
                .filter(moment -> !bezet.contains(plaats(moment)));
        return Stream.concat(eigen.stream(), datums)
                .sorted(Comparator.comparing(Agendamoment::dag).thenComparing(Agendamoment::trajectcode))
                .toList();
    }

    private record Plaats(String trajectcode, LocalDate dag) {}

    private static Plaats plaats(Agendamoment moment) {
        return new Plaats(moment.trajectcode(), moment.dag());
    }

    private static Agendamoment moment(TaakKaart taak) {
        return new Agendamoment("taak-" + taak.id(), taak.dag(), taak.trajectcode(), Soort.TAAK, "/taken/" + taak.id());
    }

    private static Agendamoment moment(TermijnKaart termijn, TrajectKaart traject) {
        return new Agendamoment(
                "termijn-" + termijn.id(),
                termijn.datum(),
                traject.code(),
                termijn.sleutel().equals(CONTACT) ? Soort.CONTACT : Soort.TERMIJN,
                "/trajecten/" + traject.code());
    }
}
