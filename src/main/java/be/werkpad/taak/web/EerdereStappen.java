package be.werkpad.taak.web;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.shared.ClockConfiguration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was done last in a traject, as far as the user may know it (G.3). */
@Component
class EerdereStappen {
    private static final int LAATSTE = 4;

    private final FormulierantwoordZoeken antwoorden;
    private final Formulierinzage inzage;

    EerdereStappen(FormulierantwoordZoeken antwoorden, Formulierinzage inzage) {
        this.antwoorden = antwoorden;
        this.inzage = inzage;
    }

    /** A step that was done. */
    record Eerder(long id, String titel, ZonedDateTime moment) {}

    /** Newest first. */
    List<Eerder> van(long trajectId) {
        var alle = antwoorden.alle(trajectId).stream().filter(inzage::mag).toList();
        var eerder = alle.subList(Math.max(0, alle.size() - LAATSTE), alle.size()).stream()
                .map(antwoord -> new Eerder(
                        antwoord.id(), antwoord.taaknaam(), antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(eerder);
        return eerder;
    }
}
