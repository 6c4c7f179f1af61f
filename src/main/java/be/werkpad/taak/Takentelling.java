package be.werkpad.taak;

import be.werkpad.taak.Takenvraag.Wanneer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One list of the inbox, counted.
 *
 * @param andere how many tasks there are in the other list
 */
record Takentelling(List<Takengroep> groepen, long andere) {
    /** Of all tasks that answer the question but for their date. */
    Map<Wanneer, Long> perWanneer(Takenvraag vraag) {
        var aantallen = new EnumMap<Wanneer, Long>(Wanneer.class);
        for (var wanneer : Wanneer.values()) {
            aantallen.put(
                    wanneer,
                    passend(vraag).stream()
                            .mapToLong(groep -> groep.aantallen().getOrDefault(wanneer, 0L))
                            .sum());
        }
        return aantallen;
    }

    long totaal(Takenvraag vraag) {
        return perWanneer(vraag).entrySet().stream()
                .filter(each -> vraag.wanneer() == null || vraag.wanneer() == each.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long alles() {
        return groepen.stream().mapToLong(Takengroep::aantal).sum();
    }

    List<Takengroep> passend(Takenvraag vraag) {
        return groepen.stream().filter(groep -> groep.past(vraag)).toList();
    }

    /** The different values of something, sorted, with what they are called. */
    Map<String, String> keuzes(Function<Takengroep, String> waarde, Function<Takengroep, String> naam) {
        return groepen.stream().collect(Collectors.toMap(waarde, naam, (eerste, tweede) -> eerste, TreeMap::new));
    }
}
