package be.werkpad.bijlage;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    BijlageKaart leg(Bijlage bijlage, GekeurdBestand bestand) {
        var kaart = bijlagen.saveAndFlush(bijlage).kaart();
        try (var inhoud = bestand.lees()) {
            opslag.bewaar(kaart.id(), inhoud);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return kaart;
    }
}
