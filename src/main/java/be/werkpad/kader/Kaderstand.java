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
    /** Who pays the income does not let the client work like this; the client chooses another way (C.5 paths 5 to 7). */
    GEWEIGERD,
    /** Something is missing that a task of the frame can mend. */
    AANVULLEN;

    /** Somebody must choose first; the rest is judged anew after it. */
    public boolean isEerstKiezen() {
        return this == AFSPRAKEN || this == GEWEIGERD;
    }

    static Kaderstand van(List<Kaderbevinding> bevindingen) {
        var delen = bevindingen.stream()
                .filter(Kaderbevinding::hard)
                .map(bevinding -> bevinding.gebrek().deel())
                .distinct()
                .toList();
        if (delen.isEmpty()) {
            return IN_ORDE;
        }
        if (bevindingen.stream().anyMatch(bevinding -> bevinding.gebrek() == Gebrek.TOELATING_GEWEIGERD)) {
            return GEWEIGERD;
        }
        if (delen.contains(Kaderdeel.AFSPRAKEN)) {
            return AFSPRAKEN;
        }
        return delen.equals(List.of(Kaderdeel.HANDTEKENING)) ? TEKENEN : AANVULLEN;
    }
}
