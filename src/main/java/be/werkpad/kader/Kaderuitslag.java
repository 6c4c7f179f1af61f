package be.werkpad.kader;

import java.util.List;

/** What a check of the legal frame found. */
public record Kaderuitslag(Kaderstand stand, List<Kaderbevinding> bevindingen) {
    static Kaderuitslag van(List<Kaderbevinding> bevindingen) {
        return new Kaderuitslag(Kaderstand.van(bevindingen), bevindingen);
    }

    /** Something of this part is missing, also what only reminds. */
    public boolean mist(Kaderdeel deel) {
        return bevindingen.stream().anyMatch(bevinding -> bevinding.gebrek().deel() == deel);
    }
}
