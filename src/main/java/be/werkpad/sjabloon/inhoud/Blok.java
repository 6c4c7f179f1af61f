package be.werkpad.sjabloon.inhoud;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that belong together, under a small heading if they have one.
 *
 * @param isLos a single answer right under a heading that says what it is, so that its label would say it twice
 */
public record Blok(@Nullable String titel, List<Veld> velden, boolean isLos) {
    private static final int MEESTE_REGELS = 3;
    private static final int HEEL = 320;
    private static final int RUIM = 160;

    Blok(@Nullable String titel, List<Veld> velden) {
        this(titel, Veldparen.alsTabel(velden), false);
    }

    /** The same below a heading that already says what it is about. */
    Blok onderKop() {
        return velden.size() == 1 && !velden.get(0).waarde().isJaOfNee() ? new Blok(titel, velden, true) : this;
    }

    public boolean isLeeg() {
        return velden.isEmpty();
    }

    /** The same answers where the title already stands above them. */
    public List<Blok> zonderTitel() {
        return List.of(new Blok(null, velden));
    }

    /** Answers of one group that fit on one page with the headings above them. */
    public boolean isHeel(List<Veld> groep) {
        return groep.size() <= MEESTE_REGELS
                && groep.stream().mapToInt(Veld::lengte).sum() <= HEEL;
    }

    /** The first answer needs room for several lines. */
    public boolean begintRuim(List<Veld> groep) {
        return groep.get(0).lengte() > RUIM;
    }

    /** Short answers that follow each other share one list of labels and values; the others stand alone. */
    public List<List<Veld>> groepen() {
        List<List<Veld>> groepen = new ArrayList<>();
        boolean vorigeKort = false;
        for (var veld : velden) {
            boolean kort = veld.waarde().isKort();
            if (!kort || !vorigeKort) {
                groepen.add(new ArrayList<>());
            }
            groepen.get(groepen.size() - 1).add(veld);
            vorigeKort = kort;
        }
        return groepen;
    }
}
