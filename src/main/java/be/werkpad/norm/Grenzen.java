package be.werkpad.norm;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Between which values a norm may be changed (F.28). Equal bounds: the source leaves no choice. */
@Embeddable
record Grenzen(String minimum, String maximum) {
    void controleer(Normsoort soort, String waarde, Werkkalender kalender) {
        var binnen = soort == Normsoort.GETAL
                ? getal(waarde).compareTo(getal(minimum)) >= 0 && getal(waarde).compareTo(getal(maximum)) <= 0
                : duurtBinnen(duur(waarde), kalender);
        if (!binnen) {
            throw DomainException.bijVeld("norm.buitenGrenzen", "waarde", grenzen());
        }
    }

    private String grenzen() {
        return minimum.equals(maximum)
                ? "Deze norm ligt vast: %s.".formatted(minimum)
                : "Kies een waarde van %s tot %s.".formatted(minimum, maximum);
    }

    private boolean duurtBinnen(Duur duur, Werkkalender kalender) {
        return Duur.van(minimum).isNooitLangerDan(duur, kalender) && duur.isNooitLangerDan(Duur.van(maximum), kalender);
    }

    private static Duur duur(String waarde) {
        try {
            return Duur.van(waarde);
        } catch (DomainException ongeldig) {
            throw DomainException.bijVeld(ongeldig.code(), "waarde", ongeldig.getMessage());
        }
    }

    private static BigDecimal getal(String waarde) {
        try {
            return new BigDecimal(waarde);
        } catch (NumberFormatException geenGetal) {
            throw DomainException.bijVeld("norm.getalOngeldig", "waarde", "Vul een getal in.");
        }
    }
}
