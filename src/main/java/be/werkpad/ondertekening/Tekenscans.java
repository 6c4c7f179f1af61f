package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the file that proves a signature with the other files of the dossier (F.13, F.18). */
@Component
class Tekenscans {
    private static final Set<String> TOONT_HANDTEKENING =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/heic");

    private final BijlageBewaren bijlagen;
    private final Handtekeninglezer lezer;

    Tekenscans(BijlageBewaren bijlagen, Handtekeninglezer lezer) {
        this.bijlagen = bijlagen;
        this.lezer = lezer;
    }

    /**
     * @return id of the bijlage
     * @throws DomainException on field "scan", when it shows no paper, or is not signed where it must be
     */
    long bewaar(OndertekeningKaart ronde, Tekenwijze wijze, GekeurdBestand scan) {
        if (!TOONT_HANDTEKENING.contains(scan.mediatype())) {
            throw DomainException.bijVeld(
                    "ondertekening.scanOngeldig", "scan", "Kies een PDF, of een foto als JPG, PNG of HEIC.");
        }
        if (wijze == Tekenwijze.EID && !isGetekend(scan)) {
            throw DomainException.bijVeld(
                    "ondertekening.nietDigitaalGetekend",
                    "scan",
                    "Er zit geen geldige handtekening in dit bestand. Kies de PDF die eID of itsme maakte.");
        }
        return bijlagen.voor(new NieuweBijlage(
                        ronde.trajectId(), Bijlagesoort.GETEKEND_PAPIER, "ondertekening-" + ronde.id(), scan))
                .id();
    }

    private boolean isGetekend(GekeurdBestand scan) {
        try (var inhoud = scan.lees()) {
            return lezer.isGetekend(inhoud.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
