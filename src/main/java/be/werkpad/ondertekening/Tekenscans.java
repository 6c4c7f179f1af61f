package be.werkpad.ondertekening;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.core.io.Resource;
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
     * @throws DomainException on field "scan", when the file may not come in, shows no paper, or is not signed where it
     *     must be
     */
    long bewaar(OndertekeningKaart ronde, Tekenwijze wijze, Resource scan) {
        try {
            var bijlage = bijlagen.voor(new NieuweBijlage(
                    ronde.trajectId(), Bijlagesoort.GETEKEND_PAPIER, "ondertekening-" + ronde.id(), scan));
            if (!TOONT_HANDTEKENING.contains(bijlage.mediatype())) {
                throw new DomainException(
                        "ondertekening.scanOngeldig", "Kies een PDF, of een foto als JPG, PNG of HEIC.");
            }
            if (wijze == Tekenwijze.EID && !lezer.isGetekend(scan.getContentAsByteArray())) {
                throw new DomainException(
                        "ondertekening.nietDigitaalGetekend",
                        "Er zit geen geldige handtekening in dit bestand. Kies de PDF die eID of itsme maakte.");
            }
            return bijlage.id();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (DomainException refusal) {
            throw DomainException.bijVeld(refusal.code(), "scan", String.valueOf(refusal.getMessage()));
        }
    }
}
