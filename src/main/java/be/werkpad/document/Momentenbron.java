package be.werkpad.document;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which talks are planned, in words for the client. */
@Component
class Momentenbron {
    private static final String BEVRAGING = "bevraging.datum";
    private static final Map<String, String> NAMEN = Map.of(
            BEVRAGING,
            "Jaarlijks gesprek, ten laatste",
            "proef.tussentijds",
            "Tussentijds gesprek",
            "proef.einde",
            "Gesprek op het einde van de proef",
            "overdracht.controlebel",
            Termijn.CONTROLEBEL,
            "opvolging.contact",
            "Volgend contact met je jobcoach");

    private final TermijnZoeken termijnen;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Clock clock;

    Momentenbron(TermijnZoeken termijnen, NormBepalen normen, Werkkalender kalender, Clock clock) {
        this.termijnen = termijnen;
        this.normen = normen;
        this.kalender = kalender;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    List<Termijn> voor(Documentreeks reeks) {
        var open = termijnen.openVan(reeks.trajectId()).stream()
                .filter(termijn -> NAMEN.containsKey(termijn.sleutel()))
                .filter(termijn ->
                        termijn.plaatsingId() == null || Objects.equals(termijn.plaatsingId(), reeks.plaatsingId()))
                .toList();
        var momenten = new ArrayList<>(open.stream()
                .map(termijn -> new Termijn(NAMEN.getOrDefault(termijn.sleutel(), ""), termijn.datum()))
                .toList());
        if (reeks.soort() == Documentsoort.PROFIEL_BIJ_START && zonderBevraging(open)) {
            momenten.add(new Termijn(NAMEN.getOrDefault(BEVRAGING, ""), eersteBevraging()));
        }
        return momenten;
    }

    /** The last day of the trial, once it is known. */
    Optional<LocalDate> eindeProef(Documentreeks reeks) {
        return termijnen.openVan(reeks.trajectId()).stream()
                .filter(termijn -> termijn.sleutel().equals("proef.einde"))
                .filter(termijn -> Objects.equals(termijn.plaatsingId(), reeks.plaatsingId()))
                .map(TermijnKaart::datum)
                .findFirst();
    }

    private static boolean zonderBevraging(List<TermijnKaart> open) {
        return open.stream().noneMatch(termijn -> termijn.sleutel().equals(BEVRAGING));
    }

    /** The row comes with the approval of the plan; the client may know the date before (C.6.1). */
    private LocalDate eersteBevraging() {
        return normen.duur(BEVRAGING, vandaag()).na(vandaag(), kalender);
    }
}
