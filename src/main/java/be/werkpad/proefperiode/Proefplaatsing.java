package be.werkpad.proefperiode;

import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStarten;
import be.werkpad.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** A trial and the plaatsing it belongs to: they change together. */
@Component
class Proefplaatsing {
    private final ProefperiodeRepository proefperiodes;
    private final PlaatsingStarten plaatsingen;

    Proefplaatsing(ProefperiodeRepository proefperiodes, PlaatsingStarten plaatsingen) {
        this.proefperiodes = proefperiodes;
        this.plaatsingen = plaatsingen;
    }

    PlaatsingKaart startProef(long plaatsingId) {
        return plaatsingen.inProef(plaatsingId);
    }

    void zetVoort(long plaatsingId) {
        plaatsingen.blijvend(plaatsingId);
    }

    ProefperiodeKaart bewaar(Proefperiode proefperiode) {
        return proefperiodes.save(proefperiode).kaart();
    }

    Proefperiode van(long plaatsingId) {
        return proefperiodes
                .findByPlaatsingId(plaatsingId)
                .orElseThrow(() -> new NotFoundException("No trial of plaatsing " + plaatsingId));
    }

    /** The trial that a form is about. */
    Proefperiode vanInzending(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("Form %s without a plaatsing".formatted(inzending.formulier()));
        }
        return van(plaatsingId);
    }
}
