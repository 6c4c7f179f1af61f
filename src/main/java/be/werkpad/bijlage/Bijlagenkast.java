package be.werkpad.bijlage;

import be.werkpad.shared.DomainException;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Keeps the row of a file and its bytes together. */
@Component
class Bijlagenkast {
    private final BijlageRepository bijlagen;
    private final BijlageOpslag opslag;

    Bijlagenkast(BijlageRepository bijlagen, BijlageOpslag opslag) {
        this.bijlagen = bijlagen;
        this.opslag = opslag;
    }

    BijlageKaart leg(Bijlage bijlage, Resource bestand) {
        var kaart = bijlagen.saveAndFlush(bijlage).kaart();
        try (var inhoud = bestand.getInputStream()) {
            opslag.bewaar(kaart.id(), inhoud);
        } catch (IOException broken) {
            throw DomainException.bijVeld(
                    "bijlage.onleesbaar", "bestand", "Dit bestand kan niet gelezen worden. Kies het opnieuw.");
        }
        return kaart;
    }
}
