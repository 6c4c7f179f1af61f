package be.werkpad.beslissing;

import static be.werkpad.beslissing.Richting.AANPASSEN;
import static be.werkpad.beslissing.Richting.ANDERE_WERKPOST;
import static be.werkpad.beslissing.Richting.ANDER_AANBOD;
import static be.werkpad.beslissing.Richting.BETAALD_WERK;
import static be.werkpad.beslissing.Richting.BLIJVEN;
import static be.werkpad.beslissing.Richting.EXTRA_WERKPOST;
import static be.werkpad.beslissing.Richting.GEEN_OVERDRACHT;
import static be.werkpad.beslissing.Richting.OVERDRACHT;
import static be.werkpad.beslissing.Richting.PAUZE;
import static be.werkpad.beslissing.Richting.VERDER;
import static be.werkpad.beslissing.Richting.VERLENGEN;
import static be.werkpad.beslissing.Richting.ZOEKEN;

import be.werkpad.shared.DomainException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The moments at which somebody decides (domein C.2). A question of the werkgever ends in W. */
public enum Vraagcode {
    /** Start with Begeleid Werken. */
    B1(1, VERDER, ANDER_AANBOD),
    /** The plan and its direction. */
    B2(2, VERDER, AANPASSEN, ANDER_AANBOD),
    /** How to go on searching. */
    B3(1, VERDER, AANPASSEN, PAUZE, ANDER_AANBOD),
    /** Have a look at a werkpost. */
    B4(1, VERDER, ANDERE_WERKPOST, AANPASSEN),
    /** Start at a werkpost. */
    B5(2, VERDER, AANPASSEN, ANDERE_WERKPOST),
    /** The agreements. */
    B6(2, VERDER, AANPASSEN, ANDERE_WERKPOST),
    /** Half-way the trial. */
    B7(1, VERDER, AANPASSEN, ANDERE_WERKPOST),
    /** After the trial. */
    B8(2, VERDER, AANPASSEN, VERLENGEN, ANDERE_WERKPOST),
    /** Next year. */
    B9(2, VERDER, AANPASSEN, EXTRA_WERKPOST, BETAALD_WERK, ANDER_AANBOD),
    /** A change. */
    B10(1, VERDER, AANPASSEN, BLIJVEN),
    /** Who helps next, and what may be told. */
    B11(2, ZOEKEN, OVERDRACHT, GEEN_OVERDRACHT),
    /** Less support. */
    B12(1, VERDER, AANPASSEN, BLIJVEN),
    /** What the werkpost may know. */
    B13(1, VERDER, AANPASSEN, BLIJVEN),
    /** Who of the network may know or decide along. */
    B14(1, VERDER, AANPASSEN, BLIJVEN),
    /** A pause. */
    B15(1, PAUZE, AANPASSEN, VERDER),
    /** The werkgever about a start. */
    B5W(1, VERDER, AANPASSEN),
    /** The werkgever after the trial. */
    B8W(1, VERDER, AANPASSEN, VERLENGEN, ANDERE_WERKPOST);

    /** From here on keeping things as they are is a real possibility. */
    private static final int EERSTE_MET_BLIJVEN = 10;

    private final int bewijsniveau;
    private final Set<Richting> richtingen;

    Vraagcode(int bewijsniveau, Richting... richtingen) {
        this.bewijsniveau = bewijsniveau;
        this.richtingen = EnumSet.copyOf(List.of(richtingen));
    }

    /** @throws DomainException beslissing.vraagOnbekend when a model names a question that does not exist */
    public static Vraagcode van(String code) {
        return Arrays.stream(values())
                .filter(vraag -> vraag.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "beslissing.vraagOnbekend", "We kennen de vraagcode '%s' niet.".formatted(code)));
    }

    /** The least proof that the client chose this (C.2). */
    public int bewijsniveau() {
        return bewijsniveau;
    }

    public boolean isToegelaten(Richting richting) {
        return richtingen.contains(richting);
    }

    public Set<Richting> richtingen() {
        return richtingen;
    }

    public boolean isVanWerkgever() {
        return name().endsWith("W");
    }

    boolean isSubstantieel(Richting richting) {
        return richting != BLIJVEN || nummer() >= EERSTE_MET_BLIJVEN;
    }

    private int nummer() {
        return Integer.parseInt(name().replaceAll("\\D", ""));
    }

    /** The question in plain words. */
    public String vraag() {
        return Vraagteksten.van("vraag." + name());
    }

    /** What a coach could offer. */
    public String voorbeelden() {
        return Vraagteksten.van("voorbeelden." + name());
    }
}
