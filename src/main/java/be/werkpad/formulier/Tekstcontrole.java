package be.werkpad.formulier;

import be.werkpad.shared.Tekst;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Text of one line or of several. */
final class Tekstcontrole {
    private static final int LANGSTE_REGEL = 255;
    private static final int LANGSTE_TEKST = 10_000;

    private Tekstcontrole() {}

    static Uitkomst controleer(Veld veld, Object waarde, LocalDate vandaag) {
        if (!(waarde instanceof String ruw)) return Uitkomst.fout("tekst.soort");
        var langst = langst(veld);
        if (ruw.length() > 20L * langst + 1_000) return Uitkomst.fout("tekst.lang", langst, Tekst.lengte(ruw));
        if (Tekst.heeftStuurtekens(ruw)) return Uitkomst.fout("tekst.tekens");
        var tekst = Tekst.opgeschoond(ruw);
        if (Tekst.isOnzichtbaar(tekst)) return Uitkomst.leeg();
        if (veld.soort() == Veldsoort.TEXTFIELD) {
            if (Tekst.heeftRegeleinden(tekst)) return Uitkomst.fout("tekst.regels");
            if (Tekst.heeftVerborgenTekens(tekst)) return Uitkomst.fout("tekst.verborgen");
        }
        var lengte = lengte(veld, tekst, langst);
        return lengte.isFout() ? lengte : vorm(veld, tekst, vandaag);
    }

    private static int langst(Veld veld) {
        return veld.grens("maxLength")
                .map(BigDecimal::intValue)
                .orElse(veld.soort() == Veldsoort.TEXTAREA ? LANGSTE_TEKST : LANGSTE_REGEL);
    }

    private static Uitkomst lengte(Veld veld, String tekst, int langst) {
        var lengte = Tekst.lengte(tekst);
        if (lengte > langst) return Uitkomst.fout("tekst.lang", langst, lengte);
        var kortst = veld.grens("minLength").map(BigDecimal::intValue).orElse(0);
        return lengte < kortst ? Uitkomst.fout("tekst.kort", kortst, lengte) : Uitkomst.leeg();
    }

    private static Uitkomst vorm(Veld veld, String tekst, LocalDate vandaag) {
        var patroon = veld.patroon().flatMap(Patroon::lees);
        if (patroon.isPresent() && !Patroon.past(patroon.get(), tekst)) return Uitkomst.fout("patroon");
        var schoon = tekst;
        for (var regel : regels(veld)) {
            var fout = regel.fout(schoon, vandaag);
            if (fout.isPresent()) return Uitkomst.fout(fout.get());
            schoon = regel.genormaliseerd(schoon);
        }
        return Uitkomst.goed(schoon);
    }

    private static List<Regel> regels(Veld veld) {
        var regels = new ArrayList<>(veld.regels());
        regels.removeIf(Regel::isOpDatum);
        switch (veld.validationType()) {
            case "email" -> regels.add(Regel.EMAIL);
            case "phone" -> regels.add(Regel.TELEFOON);
            default -> {}
        }
        return regels;
    }
}
