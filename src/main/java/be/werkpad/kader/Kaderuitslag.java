package be.werkpad.kader;

import java.util.List;

/** What a check of the legal frame found. */
public record Kaderuitslag(Kaderstand stand, List<Kaderbevinding> bevindingen) {
    static Kaderuitslag van(List<Kaderbevinding> bevindingen) {
        return new Kaderuitslag(Kaderstand.van(bevindingen), bevindingen);
    }

    /** The werkpost has no valid raamovereenkomst and none on paper, so one is made and signed (CH-4a-1). */
    public boolean isRaamTeTekenen() {
        return bevindingen.stream().anyMatch(bevinding -> bevinding.gebrek() == Gebrek.RAAMOVEREENKOMST_TE_TEKENEN);
    }

    /** Something of this part is missing, also what only reminds. */
    public boolean mist(Kaderdeel deel) {
        return bevindingen.stream().anyMatch(bevinding -> bevinding.gebrek().deel() == deel);
    }
}
