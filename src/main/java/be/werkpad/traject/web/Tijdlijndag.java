package be.werkpad.traject.web;

import be.werkpad.traject.Tijdlijnregel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A day of the timeline. */
record Tijdlijndag(LocalDate dag, List<Tijdlijnregel> regels) {
    static List<Tijdlijndag> van(List<Tijdlijnregel> regels) {
        return regels.stream()
                .collect(Collectors.groupingBy(
                        regel -> regel.moment().toLocalDate(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(dag -> new Tijdlijndag(dag.getKey(), dag.getValue()))
                .toList();
    }
}
