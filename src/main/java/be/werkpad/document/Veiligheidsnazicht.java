package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same checklist is done in the search, again later, and after an incident; a paper shows the newest (CH-3). */
final class Veiligheidsnazicht {
    private static final String EERSTE = "veiligheid-nakijken";
    private static final Set<String> FORMULIEREN =
            Set.of(EERSTE, "veiligheid-opnieuw-nakijken", "veiligheid-na-incident-nakijken");

    private Veiligheidsnazicht() {}

    /** @param alle oldest first */
    static Map<String, AntwoordKaart> metNieuwste(List<AntwoordKaart> alle, Map<String, AntwoordKaart> laatste) {
        var met = new LinkedHashMap<>(laatste);
        alle.stream()
                .filter(kaart -> FORMULIEREN.contains(kaart.formulier()))
                .reduce((eerder, later) -> later)
                .ifPresent(nieuwste -> met.put(EERSTE, als(nieuwste)));
        return met;
    }

    private static AntwoordKaart als(AntwoordKaart kaart) {
        return new AntwoordKaart(
                kaart.id(),
                kaart.trajectId(),
                kaart.plaatsingId(),
                kaart.werkpostId(),
                EERSTE,
                kaart.taakId(),
                kaart.taaknaam(),
                kaart.procesId(),
                kaart.door(),
                kaart.tijdstip(),
                kaart.antwoorden(),
                kaart.schema());
    }
}
