package be.werkpad.sjabloon;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Takes a version of a text in use for every document that is made from now on. Documents that exist stay as they are. */
@UseCase
public class SjabloonActiveren {
    private final SjabloonZoeken zoeken;
    private final Sjabloonproef proef;
    private final SjabloonRepository versies;
    private final Audittrail audit;

    SjabloonActiveren(SjabloonZoeken zoeken, Sjabloonproef proef, SjabloonRepository versies, Audittrail audit) {
        this.zoeken = zoeken;
        this.proef = proef;
        this.versies = versies;
        this.audit = audit;
    }

    /** @throws DomainException sjabloon.nietNagekeken, sjabloon.ongeldig when the kind asks for more by now */
    public void voor(String sleutel, int versie) {
        var kaart = zoeken.versie(sleutel, versie);
        if (!zoeken.isNagekeken(sleutel, versie)) {
            throw new DomainException(
                    "sjabloon.nietNagekeken",
                    "Laat deze tekst eerst nakijken met de regelgeving van nu. Daarna kan je hem gebruiken.");
        }
        var bezwaren = proef.bezwaren(sleutel, kaart.tekst());
        if (!bezwaren.isEmpty()) {
            throw new DomainException("sjabloon.ongeldig", String.join(" ", bezwaren));
        }
        versies.findByInGebruik(sleutel).ifPresent(vorige -> {
            vorige.vervang();
            versies.saveAndFlush(vorige);
        });
        versies.findBySleutelAndVersie(sleutel, versie).ifPresent(nieuw -> {
            nieuw.neemInGebruik();
            versies.saveAndFlush(nieuw);
        });
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD,
                null,
                "sjabloon",
                sleutel,
                Map.of("versie", String.valueOf(versie), "stap", "in gebruik"));
    }
}
