package be.werkpad.afwezigheid;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Days on which somebody does not work, with a substitute for all of them. */
@Entity
class Afwezigheid {
    private static final int LANGSTE_IN_JAREN = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private String vervanger;
    private LocalDate eersteDag;
    private LocalDate laatsteDag;

    protected Afwezigheid() {}

    Afwezigheid(NieuweAfwezigheid nieuw, LocalDate vandaag) {
        if (nieuw.eersteDag().isBefore(vandaag)) {
            throw DomainException.bijVeld(
                    "afwezigheid.inVerleden", "eersteDag", "De eerste dag kan niet in het verleden liggen.");
        }
        if (nieuw.laatsteDag().isBefore(nieuw.eersteDag())) {
            throw DomainException.bijVeld(
                    "afwezigheid.eindeVoorBegin", "laatsteDag", "De laatste dag ligt voor de eerste dag.");
        }
        if (nieuw.laatsteDag().isAfter(vandaag.plusYears(LANGSTE_IN_JAREN))) {
            throw DomainException.bijVeld(
                    "afwezigheid.teVer", "laatsteDag", "Kies een laatste dag binnen de twee jaar.");
        }
        if (nieuw.account().equals(nieuw.vervanger())) {
            throw DomainException.bijVeld(
                    "afwezigheid.zelfVervanger", "vervanger", "Kies een andere persoon als vervanger.");
        }
        account = nieuw.account();
        vervanger = nieuw.vervanger();
        eersteDag = nieuw.eersteDag();
        laatsteDag = nieuw.laatsteDag();
    }

    /** Back at work on this day. */
    void eindigVoor(LocalDate eersteWerkdag) {
        if (laatsteDag.isBefore(eersteWerkdag)) {
            throw new DomainException("afwezigheid.voorbij", "Deze afwezigheid is al voorbij.");
        }
        laatsteDag = eersteWerkdag.minusDays(1);
    }

    /** Whether no day of it is left. */
    boolean isLeeg() {
        return laatsteDag.isBefore(eersteDag);
    }

    AfwezigheidKaart kaart() {
        return new AfwezigheidKaart(id, account, vervanger, eersteDag, laatsteDag);
    }
}
