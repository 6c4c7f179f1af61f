package be.werkpad.jobfinding.process;

import be.werkpad.engine.ProcessVariable;
import java.util.List;

/** What the code must know of model {@code jobfinding}. */
public final class JobfindingProcess {
    public static final String KEY = "jobfinding";
    /** Tells two searches of one traject apart. */
    static final ProcessVariable<String> ZOEKTOCHT = text("zoektochtId");
    /** How many werkposten are looked at side by side. */
    static final ProcessVariable<Integer> SPOREN = new ProcessVariable<>("aantalSporen", Integer.class);

    public static final ProcessVariable<String> VERVOER = text("vervoerHaalbaar");
    public static final ProcessVariable<String> WERKBEGELEIDER = text("werkbegeleiderBereid");
    public static final ProcessVariable<String> KEUZE_BEZOEK = text("keuzeBezoek");
    public static final ProcessVariable<String> KEUZE_START = text("keuzeStart");
    public static final ProcessVariable<String> ANTWOORD_WERKGEVER = text("antwoordWerkgever");

    /** Known about one candidate; the next candidate starts without. */
    static final List<ProcessVariable<String>> PER_KANDIDAAT =
            List.of(VERVOER, WERKBEGELEIDER, KEUZE_BEZOEK, KEUZE_START, ANTWOORD_WERKGEVER);

    private JobfindingProcess() {}

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
