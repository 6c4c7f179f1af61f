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

    /**
     * The task of this part must be done. New agreements come first: with them the rest is judged anew.
     *
     * @param ookZacht also for what only reminds; a process asks that once
     */
    public boolean vraagt(Kaderdeel deel, boolean ookZacht) {
        return stand != Kaderstand.AFSPRAKEN
                && bevindingen.stream()
                        .filter(bevinding -> bevinding.gebrek().deel() == deel)
                        .anyMatch(bevinding -> bevinding.hard() || ookZacht);
    }

    /** What stops: nobody may start to work with it. */
    public List<Kaderbevinding> hard() {
        return bevindingen.stream().filter(Kaderbevinding::hard).toList();
    }
}
