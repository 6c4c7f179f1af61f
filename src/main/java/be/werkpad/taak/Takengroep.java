package be.werkpad.taak;

import be.werkpad.shared.Tekst;
import be.werkpad.taak.Takenvraag.Wanneer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many tasks of one kind there are for one client: enough to count and to filter without reading each task. */
record Takengroep(
        @Nullable String fase,
        String trajectcode,
        @Nullable String client,
        @Nullable String werkpost,
        String element,
        String naam,
        Map<Wanneer, Long> aantallen) {

    long aantal() {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean past(Takenvraag vraag) {
        return (vraag.fase() == null || vraag.fase().equals(fase))
                && (vraag.trajectcode() == null || vraag.trajectcode().equals(trajectcode))
                && (vraag.soort() == null || vraag.soort().equals(element))
                && (vraag.zoek().isBlank() || bevat(vraag.zoek()));
    }

    private boolean bevat(String zoek) {
        return wieBevat(zoek) || werkpostBevat(zoek);
    }

    /** Capitals and accents do not matter. */
    boolean wieBevat(String zoek) {
        return Tekst.bevat(trajectcode, zoek) || (client != null && Tekst.bevat(client, zoek));
    }

    boolean werkpostBevat(String zoek) {
        return werkpost != null && Tekst.bevat(werkpost, zoek);
    }
}
