package be.werkpad.sjabloon;

import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether somebody typed a version of the law completely. */
@Component
class Regelgevingblad {
    private static final int LANGSTE_TITEL = 200;
    private static final int LANGSTE_BRON = 500;

    private final Clock clock;

    Regelgevingblad(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param gebreken what is wrong already
     * @throws DomainException sjabloon.regelgevingOnjuist with all that is wrong
     */
    void eis(NieuweRegelgeving nieuw, Gebreken gebreken) {
        var vandaag = LocalDate.now(clock);
        var geldigVan = nieuw.geldigVan();
        var bestaatVan = nieuw.bestaatVan();
        gebreken.verplicht("titel", nieuw.titel(), LANGSTE_TITEL, "Vul dit in.");
        gebreken.verplicht("bron", nieuw.bron(), LANGSTE_BRON, "Vul dit in.");
        gebreken.eis(geldigVan != null, "geldigVan", "Vul een datum in.");
        gebreken.eis(
                bestaatVan == null || geldigVan == null || !bestaatVan.isAfter(geldigVan),
                "gepubliceerdOp",
                "De publicatie komt voor de dag waarop de regelgeving geldt.");
        gebreken.eis(
                bestaatVan == null || !bestaatVan.isAfter(vandaag),
                "gepubliceerdOp",
                "Vul in wanneer de regelgeving gepubliceerd is. Dat is ten laatste vandaag.");
        gebreken.weiger("sjabloon.regelgevingOnjuist", "De regelgeving is niet bewaard.");
    }
}
