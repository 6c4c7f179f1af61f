package be.werkpad.opvolging;

import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The longest time between two contacts at a level, by the norm. */
@Component
class Contactinterval {
    private final NormBepalen normen;
    private final Werkkalender kalender;

    Contactinterval(NormBepalen normen, Werkkalender kalender) {
        this.normen = normen;
        this.kalender = kalender;
    }

    LocalDate uiterlijk(Opvolgniveau niveau, LocalDate laatsteContact) {
        return normen.duur(niveau.normcode(), laatsteContact).na(laatsteContact, kalender);
    }

    /** The day on which the contact comes into the inbox, not before today. */
    LocalDate opent(LocalDate contact, LocalDate vandaag) {
        var opent = normen.duur("opvolging.contactOpent", vandaag).voor(contact, kalender);
        return opent.isBefore(vandaag) ? vandaag : opent;
    }
}
