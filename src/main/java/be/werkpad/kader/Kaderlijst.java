package be.werkpad.kader;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Lijstbijdrage;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The outcome of the check for a paper: each part with what is missing, and who mends it (CH-4). */
@Component
class Kaderlijst implements Lijstbijdrage {
    private static final Locale VLAANDEREN = Locale.forLanguageTag("nl-BE");
    private static final List<String> KOLOMMEN = List.of("Wat de wet vraagt", "Stand", "Wie brengt het in orde");

    private final KaderBekijken kader;
    private final MessageSource teksten;

    Kaderlijst(KaderBekijken kader, MessageSource teksten) {
        this.kader = kader;
        this.teksten = teksten;
    }

    @Override
    public String naam() {
        return "kader";
    }

    @Override
    public Lijst voor(Documentreeks reeks) {
        if (reeks.plaatsingId() == null) {
            return new Lijst(KOLOMMEN, List.of());
        }
        var blad = kader.vanPlaatsing(reeks.trajectId(), reeks.plaatsingId());
        return new Lijst(
                KOLOMMEN,
                Arrays.stream(Kaderdeel.values())
                        .map(deel -> rij(deel, blad.van(deel)))
                        .toList());
    }

    private List<String> rij(Kaderdeel deel, List<Kaderbevinding> bevindingen) {
        var naam = tekst("kaderdeel." + deel);
        return bevindingen.isEmpty()
                ? List.of(naam, tekst("kader.inOrde"), "")
                : List.of(
                        naam,
                        bevindingen.stream().map(Kaderbevinding::tekst).collect(Collectors.joining(" ")),
                        tekst("rol." + deel.rol()));
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, VLAANDEREN);
    }
}
