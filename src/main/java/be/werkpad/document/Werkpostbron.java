package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Werkpost;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which werkpost a document is about: that of its plaatsing, or the one that its form was filled in about. */
@Component
class Werkpostbron {
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken formulieren;
    private final WerkpostZoeken werkposten;

    Werkpostbron(PlaatsingZoeken plaatsingen, FormulierantwoordZoeken formulieren, WerkpostZoeken werkposten) {
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.werkposten = werkposten;
    }

    /** @return null when it is about none */
    @Nullable
    Long id(Documentreeks reeks) {
        if (reeks.plaatsingId() != null) {
            return plaatsingen.metId(reeks.plaatsingId()).werkpostId();
        }
        return Optional.ofNullable(reeks.onderwerpId())
                .flatMap(formulieren::metId)
                .map(this::van)
                .orElse(null);
    }

    private @Nullable Long van(AntwoordKaart antwoord) {
        return antwoord.plaatsingId() == null
                ? antwoord.werkpostId()
                : Long.valueOf(plaatsingen.metId(antwoord.plaatsingId()).werkpostId());
    }

    Werkpost werkpost(long id) {
        var werkpost = werkposten.metId(id);
        return new Werkpost(
                werkpost.naam(),
                Adres.van(werkpost.straat(), werkpost.postcode(), werkpost.gemeente()),
                werkpost.ondernemingsnummer(),
                contact(werkpost));
    }

    private static @Nullable Contactpersoon contact(WerkpostKaart werkpost) {
        return werkpost.contactNaam() == null
                ? null
                : new Contactpersoon(werkpost.contactNaam(), werkpost.contactTelefoon(), werkpost.contactEmail());
    }
}
