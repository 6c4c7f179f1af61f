package be.werkpad.kader;

import java.util.List;

/** How far the legal frame of a plaatsing is, as the process asks it. */
public enum Kaderstand {
    /** Nothing that stops anybody is missing. */
    IN_ORDE,
    /** Only the signatures are missing. */
    TEKENEN,
    /** New agreements are needed. */
    AFSPRAKEN,
    /** Something is missing that a task of the frame can mend. */
    AANVULLEN;

    static Kaderstand van(List<Kaderbevinding> bevindingen) {
        var delen = bevindingen.stream()
                .filter(Kaderbevinding::hard)
                .map(bevinding -> bevinding.gebrek().deel())
                .distinct()
                .toList();
        if (delen.isEmpty()) {
            return IN_ORDE;
        }
        if (delen.contains(Kaderdeel.AFSPRAKEN)) {
            return AFSPRAKEN;
        }
        return delen.equals(List.of(Kaderdeel.HANDTEKENING)) ? TEKENEN : AANVULLEN;
    }
}
