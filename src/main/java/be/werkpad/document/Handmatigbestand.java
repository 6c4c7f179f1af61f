package be.werkpad.document;

import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageOpslag;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of a dossier that can be a document: every PDF that somebody added. That it opens was seen when it came in. */
@Component
public class Handmatigbestand {
    private static final String PDF = "application/pdf";

    private final BijlageZoeken bijlagen;
    private final BijlageOpslag opslag;

    Handmatigbestand(BijlageZoeken bijlagen, BijlageOpslag opslag) {
        this.bijlagen = bijlagen;
        this.opslag = opslag;
    }

    /** Newest first. */
    public List<BijlageKaart> mogelijk(long trajectId) {
        return bijlagen.vanTraject(trajectId).stream()
                .filter(bijlage -> bijlage.mediatype().equals(PDF))
                .toList();
    }

    /** @throws DomainException document.bestandOntbreekt, on field "bijlage" */
    byte[] lees(long trajectId, @Nullable Long bijlageId) {
        return mogelijk(trajectId).stream()
                .filter(bijlage -> bijlageId != null && bijlage.id() == bijlageId)
                .findFirst()
                .map(this::inhoud)
                .orElseThrow(() -> DomainException.bijVeld(
                        "document.bestandOntbreekt",
                        "bijlage",
                        "Voeg het document als pdf toe bij de bestanden van deze taak. Kies het daarna hier."));
    }

    private byte[] inhoud(BijlageKaart bijlage) {
        try (var stroom = opslag.lees(bijlage)) {
            return stroom.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
