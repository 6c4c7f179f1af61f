package be.werkpad.dashboard.web;

import be.werkpad.dashboard.Opvolging;
import be.werkpad.dashboard.Opvolgrij;
import be.werkpad.web.Csv;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of Bevragingen as a file for a spreadsheet. */
@Component
class Opvolgbestand {
    private static final List<String> KOPPEN = List.of(
            "Traject",
            "Cliënt",
            "Jobcoach",
            "Antenne",
            "Laatst gehouden",
            "Ten laatste op",
            "Dagen te laat",
            "Stand",
            "Pauze");

    private final MessageSource messages;

    Opvolgbestand(MessageSource messages) {
        this.messages = messages;
    }

    byte[] van(Opvolging opvolging) {
        return Csv.van(KOPPEN, rijen(opvolging));
    }

    private List<List<String>> rijen(Opvolging opvolging) {
        return Stream.concat(opvolging.teLaat().stream(), opvolging.komend().stream())
                .map(this::cellen)
                .toList();
    }

    private List<String> cellen(Opvolgrij rij) {
        var bevraging = rij.bevraging();
        return List.of(
                bevraging.trajectcode(),
                Objects.toString(rij.client(), ""),
                Objects.toString(rij.coach(), ""),
                rij.antenne(),
                Objects.toString(bevraging.laatstGehouden(), ""),
                bevraging.vervaldatum().toString(),
                String.valueOf(Math.max(0, rij.dagen())),
                String.valueOf(
                        messages.getMessage("evaluatiestatus." + bevraging.status(), null, null, Locale.getDefault())),
                bevraging.pauze() ? "ja" : "nee");
    }
}
