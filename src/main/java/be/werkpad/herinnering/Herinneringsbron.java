package be.werkpad.herinnering;

import be.werkpad.organisatie.MedewerkerKaart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a person must be reminded of. A module contributes a bean; the order of beans is the order in the mail. What
 * a substitute must know of who is away is one more bean.
 */
public interface Herinneringsbron {
    /** Empty when there is nothing to tell this person today. */
    Optional<Herinneringsdeel> voor(MedewerkerKaart medewerker, LocalDate vandaag);
}
