package be.werkpad.formulier;

import be.werkpad.shared.Tekst;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Choices from a list: one (radio, select) or several (checklist, taglist). */
final class Keuzecontrole {
    private static final int LANGSTE_CODE = 255;
    private static final int MEESTE_KEUZES = 200;

    private Keuzecontrole() {}

    static Uitkomst een(Veld veld, Object waarde, Map<String, ?> gegevens) {
        if ("".equals(waarde)) return Uitkomst.leeg();
        if (waarde instanceof String code && mag(code, codes(veld, gegevens))) return Uitkomst.goed(code);
        return Uitkomst.fout(
                "LEEFBUDGET".equalsIgnoreCase(String.valueOf(waarde)) ? "keuze.leefbudget" : "keuze.onbekend");
    }

    static Uitkomst meer(Veld veld, Object waarde, Map<String, ?> gegevens) {
        if (!(waarde instanceof List<?> lijst)) return Uitkomst.fout("keuze.lijst");
        if (lijst.size() > MEESTE_KEUZES) return Uitkomst.fout("keuze.meeste", MEESTE_KEUZES, lijst.size());
        var codes = codes(veld, gegevens);
        var gekozen = new LinkedHashSet<String>();
        for (var een : lijst) {
            if (!(een instanceof String code) || !mag(code, codes)) return Uitkomst.fout("keuze.onbekend");
            gekozen.add(code);
        }
        return aantal(veld, gekozen);
    }

    private static Uitkomst aantal(Veld veld, Set<String> gekozen) {
        var minstens = veld.aantal("minAantal").orElse(0);
        if (gekozen.size() < minstens) return Uitkomst.fout("keuze.minste", minstens, gekozen.size());
        var hoogstens = veld.aantal("maxAantal").orElse(MEESTE_KEUZES);
        if (gekozen.size() > hoogstens) return Uitkomst.fout("keuze.meeste", hoogstens, gekozen.size());
        return gekozen.isEmpty() ? Uitkomst.leeg() : Uitkomst.goed(List.copyOf(gekozen));
    }

    private static boolean mag(String code, Optional<Set<String>> codes) {
        if (codes.isPresent()) return codes.get().contains(code);
        return !code.isBlank()
                && code.length() <= LANGSTE_CODE
                && code.codePoints().noneMatch(Character::isISOControl)
                && !Tekst.heeftVerborgenTekens(code);
    }

    /** Empty when the options come from data that was not given. */
    private static Optional<Set<String>> codes(Veld veld, Map<String, ?> gegevens) {
        var bron = veld.optiesUit();
        if (bron.isEmpty()) return Optional.of(veld.opties().keySet());
        if (!(Pad.lees(gegevens, List.of(bron.get().split("\\."))) instanceof Iterable<?> opties))
            return Optional.empty();
        return Optional.of(StreamSupport.stream(opties.spliterator(), false)
                .map(optie -> optie instanceof Map<?, ?> map ? map.get("value") : optie)
                .map(String::valueOf)
                .collect(Collectors.toSet()));
    }
}
