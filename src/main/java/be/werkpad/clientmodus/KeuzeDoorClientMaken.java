package be.werkpad.clientmodus;

import be.werkpad.beslissing.Keuze;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.taak.TaakVoltooien;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes the task of a choice with what the client tapped. All rules on the choice stay where they are: with the
 * form and with module beslissing, which may refuse (F.10).
 */
@UseCase
public class KeuzeDoorClientMaken {
    /** The client tapped and confirmed on the screen, while the coach was logged in (C.2). */
    private static final String BEVESTIGD = "2";

    private static final String ZONDER_WOORDEN = "Koos op het scherm, zonder er iets bij te zeggen.";
    private static final int LANGSTE_AANWEZIGE = 200;

    private final TaakVoltooien voltooien;
    private final Clock clock;

    KeuzeDoorClientMaken(TaakVoltooien voltooien, Clock clock) {
        this.voltooien = voltooien;
        this.clock = clock;
    }

    /**
     * @param woorden what the client says about it; may be empty
     * @param redenVertegenwoordiger why somebody else chose; empty when the client chose
     * @param aanwezigen one per line
     */
    public record Tik(String gekozen, String woorden, String redenVertegenwoordiger, String aanwezigen) {}

    public void voor(String taakId, Tik tik) {
        var antwoorden = new HashMap<String, Object>();
        antwoorden.put("gekozen", tik.gekozen());
        antwoorden.put("eigenWoorden", woorden(tik));
        antwoorden.put("aanwezigen", aanwezigen(tik.aanwezigen()));
        antwoorden.put("vorm", "DIGITAAL");
        antwoorden.put("datum", LocalDate.now(clock).toString());
        antwoorden.put("bewijsniveau", BEVESTIGD);
        antwoorden.put("gekozenDoor", tik.redenVertegenwoordiger().isBlank() ? "CLIENT" : "VERTEGENWOORDIGER");
        if (!tik.redenVertegenwoordiger().isBlank()) {
            antwoorden.put(
                    "redenVertegenwoordiger", tik.redenVertegenwoordiger().strip());
        }
        voltooien.voor(taakId, antwoorden);
    }

    private static String woorden(Tik tik) {
        if (!tik.woorden().isBlank()) {
            return tik.woorden().strip();
        }
        if (tik.gekozen().equals(Keuze.ANDERS)) {
            throw DomainException.bijVeld(
                    "clientmodus.watDan", "woorden", "Zeg wat je dan wil. Je jobcoach kan helpen.");
        }
        return ZONDER_WOORDEN;
    }

    private static List<Map<String, Object>> aanwezigen(String namen) {
        return namen.lines()
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .map(naam ->
                        Map.<String, Object>of("tekst", naam.substring(0, Math.min(LANGSTE_AANWEZIGE, naam.length()))))
                .toList();
    }
}
