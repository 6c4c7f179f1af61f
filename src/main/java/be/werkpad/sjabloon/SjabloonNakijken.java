package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Notes that somebody checked a text against the law of today (CH-4a). */
@UseCase
public class SjabloonNakijken {
    private final SjabloonZoeken zoeken;
    private final SjabloonnazichtRepository nazichten;
    private final CurrentUser user;
    private final Audittrail audit;
    private final Clock clock;

    SjabloonNakijken(
            SjabloonZoeken zoeken,
            SjabloonnazichtRepository nazichten,
            CurrentUser user,
            Audittrail audit,
            Clock clock) {
        this.zoeken = zoeken;
        this.nazichten = nazichten;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws DomainException sjabloon.nakijkerVerplicht, sjabloon.nagekekenInToekomst, sjabloon.geenRegelgeving */
    public void voor(String sleutel, int versie, Nazicht verklaring) {
        if (verklaring.nagekekenDoor().isBlank()) {
            throw DomainException.bijVeld(
                    "sjabloon.nakijkerVerplicht", "nagekekenDoor", "Schrijf wie de tekst heeft nagekeken.");
        }
        if (verklaring.op().isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "sjabloon.nagekekenInToekomst", "op", "De datum van het nazicht ligt in de toekomst.");
        }
        var regelgeving = zoeken.regelgeving()
                .orElseThrow(() -> new DomainException(
                        "sjabloon.geenRegelgeving", "Er is nog geen regelgeving om mee te vergelijken."));
        nazichten.saveAndFlush(new Sjabloonnazicht(
                sleutel, zoeken.versie(sleutel, versie).versie(), regelgeving.id(), verklaring, user.account()));
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "sjabloonnazicht",
                sleutel,
                Map.of("versie", String.valueOf(versie), "regelgeving", regelgeving.code()));
    }
}
