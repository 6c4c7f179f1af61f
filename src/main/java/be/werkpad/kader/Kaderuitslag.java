package be.werkpad.kader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a check of the legal frame found. */
public record Kaderuitslag(Kaderstand stand, List<Kaderbevinding> bevindingen) {
    static Kaderuitslag van(List<Kaderbevinding> bevindingen) {
        return new Kaderuitslag(Kaderstand.van(bevindingen), bevindingen);
    }

    /** The werkpost has no valid raamovereenkomst and none on paper, so one is made and signed (CH-4a-1). */
    public boolean isRaamTeTekenen() {
        return mist(Gebrek.RAAMOVEREENKOMST_TE_TEKENEN);
    }

    /** It was never signed as it is, or not by who must sign now. */
    public boolean isSamenwerkingTeTekenen() {
        return mist(Gebrek.SAMENWERKINGSOVEREENKOMST_ONTBREEKT) || mist(Gebrek.SAMENWERKING_ANDERE_TEKENAARS);
    }

    /** The same of the afsprakennota. */
    public boolean isNotaTeTekenen() {
        return mist(Gebrek.HANDTEKENINGEN_ONTBREKEN) || mist(Gebrek.NOTA_ANDERE_TEKENAARS);
    }

    public boolean mist(Gebrek gebrek) {
        return bevindingen.stream().anyMatch(bevinding -> bevinding.gebrek() == gebrek);
    }

    /**
     * The task of this part must be done. New agreements come first: with them the rest is judged anew. After a refusal
     * only the status can be asked again.
     *
     * @param ookZacht also for what only reminds; a process asks that once
     */
    public boolean vraagt(Kaderdeel deel, boolean ookZacht) {
        return stand != Kaderstand.AFSPRAKEN
                && (stand != Kaderstand.GEWEIGERD || deel == Kaderdeel.STATUUT)
                && bevindingen.stream()
                        .filter(bevinding -> bevinding.gebrek().deel() == deel)
                        .anyMatch(bevinding -> bevinding.hard() || ookZacht);
    }

    /**
     * The names of the parts that have a task now, with commas between.
     *
     * @param ookBewijs also the proof of a policy where that only reminds
     */
    public String delen(boolean ookZacht, boolean ookBewijs) {
        return Arrays.stream(Kaderdeel.values())
                .filter(Kaderdeel::isAanTeVullen)
                .filter(deel -> vraagt(deel, ookZacht && (ookBewijs || deel != Kaderdeel.BEWIJS)))
                .map(Kaderdeel::name)
                .collect(Collectors.joining(","));
    }

    /** What stops: nobody may start to work with it. */
    public List<Kaderbevinding> hard() {
        return bevindingen.stream().filter(Kaderbevinding::hard).toList();
    }
}
