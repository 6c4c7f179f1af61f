package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.shared.DomainException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the file that proves a signature with the other files of the dossier (F.13, F.18). */
@Component
class Tekenscans {
    private static final Set<String> TOONT_HANDTEKENING =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/heic");

    private final BijlageBewaren bijlagen;

    Tekenscans(BijlageBewaren bijlagen) {
        this.bijlagen = bijlagen;
    }

    /**
     * @return id of the bijlage
     * @throws DomainException on field "scan", when it shows no paper
     */
    long bewaar(OndertekeningKaart ronde, GekeurdBestand scan) {
        if (!TOONT_HANDTEKENING.contains(scan.mediatype())) {
            throw DomainException.bijVeld(
                    "ondertekening.scanOngeldig", "scan", "Kies een PDF, of een foto als JPG, PNG of HEIC.");
        }
        return bijlagen.voor(new NieuweBijlage(
                        ronde.trajectId(), Bijlagesoort.GETEKEND_PAPIER, "ondertekening-" + ronde.id(), scan))
                .id();
    }
}
