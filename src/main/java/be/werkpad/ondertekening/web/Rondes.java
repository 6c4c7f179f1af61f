package be.werkpad.ondertekening.web;

import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectKaart;

/** A round by its id, only inside the dossier that was opened. */
final class Rondes {
    private Rondes() {}

    static OndertekeningKaart vanTraject(OndertekeningZoeken zoeken, TrajectKaart traject, long id) {
        var kaart = zoeken.metId(id);
        if (kaart.trajectId() != traject.id()) {
            throw new NotFoundException("No round %d in this dossier".formatted(id));
        }
        return kaart;
    }
}
