package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Weekdag;
import be.werkpad.samenplaatsing.Kalenderrij.Blok;
import be.werkpad.samenplaatsing.Kalenderrij.Toestand;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which client works where on which days and hours (CH-7a), over all antennes; names only of who the reader may open. */
@Component
@Transactional(readOnly = true)
public class WerkpostkalenderBekijken {
    private final WerkpostZoeken werkposten;
    private final PlaatsingZoeken plaatsingen;
    private final Verloven verloven;
    private final Wie wie;

    WerkpostkalenderBekijken(WerkpostZoeken werkposten, PlaatsingZoeken plaatsingen, Verloven verloven, Wie wie) {
        this.werkposten = werkposten;
        this.plaatsingen = plaatsingen;
        this.verloven = verloven;
        this.wie = wie;
    }

    /**
     * Werkposten where somebody works or will work; those where clients meet without leave come first.
     *
     * @param zoek part of the name, place or code; empty for all
     */
    public List<Kalenderrij> met(String zoek) {
        var perWerkpost = plaatsingen.bezet().stream().collect(Collectors.groupingBy(PlaatsingKaart::werkpostId));
        return werkposten.alle().stream()
                .filter(werkpost -> perWerkpost.containsKey(werkpost.id()) && past(werkpost, zoek))
                .map(werkpost -> rij(werkpost, perWerkpost.get(werkpost.id())))
                .sorted(Comparator.comparing(rij -> !rij.heeftConflict()))
                .toList();
    }

    private static boolean past(WerkpostKaart werkpost, String zoek) {
        return "%s %s %s"
                .formatted(werkpost.naam(), werkpost.gemeente(), werkpost.code())
                .toLowerCase(Locale.ROOT)
                .contains(zoek.strip().toLowerCase(Locale.ROOT));
    }

    private Kalenderrij rij(WerkpostKaart werkpost, List<PlaatsingKaart> bezet) {
        var dagen = new EnumMap<Weekdag, List<Blok>>(Weekdag.class);
        for (var dag : Weekdag.values()) {
            dagen.put(dag, blokken(dag, bezet));
        }
        return new Kalenderrij(
                werkpost.code(),
                werkpost.naam(),
                werkpost.gemeente(),
                Map.copyOf(dagen),
                verloven.op(werkpost.id()),
                verloven.isStelselmatig(werkpost.id()));
    }

    private List<Blok> blokken(Weekdag dag, List<PlaatsingKaart> bezet) {
        return bezet.stream()
                .filter(plaatsing -> rooster(plaatsing).dagen().contains(dag))
                .sorted(Comparator.comparing(plaatsing -> rooster(plaatsing).van()))
                .map(plaatsing -> blok(plaatsing, dag, bezet))
                .toList();
    }

    private Blok blok(PlaatsingKaart plaatsing, Weekdag dag, List<PlaatsingKaart> bezet) {
        var traject = wie.van(plaatsing.trajectId());
        return new Blok(
                Roostertekst.uren(rooster(plaatsing)), traject.naam(), traject.code(), toestand(plaatsing, dag, bezet));
    }

    /** Leave of either of the two covers both. */
    private Toestand toestand(PlaatsingKaart zelf, Weekdag dag, List<PlaatsingKaart> bezet) {
        var anderen = bezet.stream()
                .filter(ander -> ander.trajectId() != zelf.trajectId())
                .toList();
        var samen = anderen.stream()
                .filter(ander ->
                        rooster(ander).dagen().contains(dag) && rooster(ander).overlapt(rooster(zelf)))
                .toList();
        if (samen.isEmpty()) {
            return anderen.isEmpty() ? Toestand.ALLEEN : Toestand.ANDER_MOMENT;
        }
        var gedekt = verloven.geldtVoor(zelf.id()) || samen.stream().allMatch(ander -> verloven.geldtVoor(ander.id()));
        return gedekt ? Toestand.UITZONDERING : Toestand.CONFLICT;
    }

    private static Uurrooster rooster(PlaatsingKaart plaatsing) {
        return plaatsing.gemaakteAfspraken().rooster();
    }
}
