package be.werkpad.opvolging;

import be.werkpad.formulier.Antwoordblad;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Does the client truly know the job? Judged by what the jobcoach saw, visit after visit (ME-64). */
final class Leerplanstand {
    private Leerplanstand() {}

    /**
     * All mandatory skills are done without help, the last few times. A leerplan without mandatory skills says nothing,
     * so it proves nothing.
     *
     * @param metingen contacts in which skills were looked at, oldest first
     * @param nodig how many of them in a row
     */
    static boolean isJobGekend(Antwoordblad leerplan, List<Antwoordblad> metingen, int nodig) {
        var verplicht = vaardigheden(leerplan, vaardigheid -> vaardigheid.ja("verplicht"));
        return !verplicht.isEmpty()
                && metingen.size() >= nodig
                && metingen.subList(metingen.size() - nodig, metingen.size()).stream()
                        .allMatch(meting -> zelfstandig(meting).containsAll(verplicht));
    }

    static boolean isMeting(Antwoordblad contact) {
        return contact.rijen("vaardigheden").stream().anyMatch(rij -> rij.tekst("status") != null);
    }

    private static Set<String> zelfstandig(Antwoordblad meting) {
        return vaardigheden(meting, vaardigheid -> "ZELFSTANDIG".equals(vaardigheid.tekst("status")));
    }

    private static Set<String> vaardigheden(Antwoordblad blad, Predicate<Antwoordblad> welke) {
        return blad.rijen("vaardigheden").stream()
                .filter(welke)
                .map(rij -> rij.verplicht("vaardigheid").strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
