package be.werkpad.kader;

import be.werkpad.formulier.Antwoordblad;
import java.util.List;
import java.util.stream.Stream;

/** The checklist of hygiene and safety of a werkpost: as safe as for the paid staff (CH-3). */
public record Veiligheidslijst(Antwoordblad checklist) {
    private static final List<String> PUNTEN = List.of(
            "onthaal",
            "ehbo",
            "brandweg",
            "pbm",
            "machines",
            "hygiene",
            "gevaarlijkeStoffen",
            "tillen",
            "alleenWerken",
            "noodnummer");

    /** Every point has an answer. */
    boolean isVolledig() {
        return PUNTEN.stream().allMatch(punt -> checklist.tekst(punt) != null);
    }

    /** How many points are not in order. */
    public long nietInOrde() {
        return PUNTEN.stream()
                .filter(punt -> "NEE".equals(checklist.tekst(punt)))
                .count();
    }

    /**
     * Each point that is not in order has a measure of its own: what, who and by when.
     *
     * @param elders measures that were agreed on later, on another form
     */
    public boolean heeftElkeMaatregel(List<Antwoordblad> elders) {
        var volledig = Stream.concat(checklist.rijen("maatregelen").stream(), elders.stream())
                .filter(rij -> rij.tekst("wat") != null && rij.tekst("wie") != null && rij.datum("tegen") != null)
                .distinct()
                .count();
        return volledig >= nietInOrde();
    }
}
