package be.werkpad.document;

import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polissoort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The hours, tasks and policies of a plaatsing as they hold now. A form says what was agreed on one day; a paper that is
 * made later must not repeat what changed since.
 */
@Component
class Afsprakenbron {
    private static final String AFSPRAKEN = "afspraken-vastleggen";
    private static final String AANGEPAST = "afspraken-aanpassen";
    private static final String TAKEN = "takenpakket-samenstellen";
    private static final String VERZEKERING = "verzekering-vastleggen";

    /** Told by the agreements themselves. */
    private static final Set<String> ELDERS = Set.of("dagen", "vanUur", "totUur", "taken", "werkbegeleider");

    private final PlaatsingZoeken plaatsingen;
    private final PolisZoeken polissen;

    Afsprakenbron(PlaatsingZoeken plaatsingen, PolisZoeken polissen) {
        this.plaatsingen = plaatsingen;
        this.polissen = polissen;
    }

    /** @param antwoorden form to answers; only answers that are there already change */
    void werkBij(Documentreeks reeks, Map<String, Map<String, Object>> antwoorden) {
        if (reeks.plaatsingId() == null) {
            return;
        }
        var plaatsing = plaatsingen.metId(reeks.plaatsingId());
        if (plaatsing.afspraken() != null) {
            vervang(antwoorden, AFSPRAKEN, velden(plaatsing.afspraken()));
        }
        vervang(
                antwoorden,
                TAKEN,
                Map.of(
                        "taken",
                        plaatsing.taken().stream().map(Afsprakenbron::rij).toList()));
        vervang(antwoorden, VERZEKERING, polissen(plaatsing.id()));
        antwoorden.computeIfPresent(AANGEPAST, (formulier, velden) -> zonder(velden));
    }

    private static void vervang(
            Map<String, Map<String, Object>> antwoorden, String formulier, Map<String, Object> vandaag) {
        antwoorden.computeIfPresent(formulier, (naam, velden) -> {
            var nieuw = new LinkedHashMap<>(velden);
            vandaag.forEach(nieuw::replace);
            return nieuw;
        });
    }

    private static @Nullable Map<String, Object> zonder(Map<String, Object> velden) {
        var rest = new LinkedHashMap<>(velden);
        rest.keySet().removeAll(ELDERS);
        return rest.isEmpty() ? null : rest;
    }

    private static Map<String, Object> velden(Afspraken afspraken) {
        var rooster = afspraken.rooster();
        var velden = new HashMap<String, Object>();
        velden.put("dagen", rooster.dagen().stream().sorted().map(Enum::name).toList());
        velden.put("vanUur", rooster.van().toString());
        velden.put("totUur", rooster.tot().toString());
        velden.put("startdatum", afspraken.startdatum().toString());
        velden.put("werkbegeleider", afspraken.werkbegeleider());
        Optional.ofNullable(afspraken.werkbegeleiderBackup()).ifPresent(wie -> velden.put("werkbegeleiderBackup", wie));
        return velden;
    }

    private static Map<String, Object> rij(Takenpakkettaak taak) {
        var rij = new LinkedHashMap<String, Object>();
        rij.put("taak", taak.taak());
        Optional.ofNullable(taak.wanneer()).ifPresent(tekst -> rij.put("wanneer", tekst));
        Optional.ofNullable(taak.duur()).ifPresent(tekst -> rij.put("duur", tekst));
        Optional.ofNullable(taak.uitleg()).ifPresent(tekst -> rij.put("uitleg", tekst));
        return rij;
    }

    private Map<String, Object> polissen(long plaatsingId) {
        var velden = new HashMap<String, Object>();
        var alle = polissen.vanPlaatsing(plaatsingId);
        laatste(alle, Polissoort.ONGEVALLEN).ifPresent(polis -> {
            zet(velden, "lo", polis);
            velden.put("loOnderweg", polis.dektVerplaatsing());
        });
        laatste(alle, Polissoort.AANSPRAKELIJKHEID).ifPresent(polis -> zet(velden, "ba", polis));
        return velden;
    }

    private static Optional<PolisKaart> laatste(List<PolisKaart> polissen, Polissoort soort) {
        return polissen.stream().filter(polis -> polis.soort() == soort).reduce((vorige, volgende) -> volgende);
    }

    private static void zet(Map<String, Object> velden, String soort, PolisKaart polis) {
        velden.put(soort + "Verzekeraar", polis.verzekeraar());
        velden.put(soort + "Polisnummer", polis.nummer());
        velden.put(soort + "Van", polis.van().toString());
        velden.put(soort + "Tot", polis.tot().toString());
    }
}
