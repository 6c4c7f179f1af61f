package be.werkpad.ondertekening;

import be.werkpad.document.Bezorging;
import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.document.DocumentBezorgen;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes that who signed for the werkpost got a copy of what all signed, how and when, like for the client (C.6). */
@UseCase
public class KopieVoorWerkpostNoteren {
    private final DocumentZoeken documenten;
    private final DocumentBezorgen bezorgen;

    KopieVoorWerkpostNoteren(DocumentZoeken documenten, DocumentBezorgen bezorgen) {
        this.documenten = documenten;
        this.bezorgen = bezorgen;
    }

    /** @param bewijs what shows that it was received */
    public record Kopie(LocalDate op, Vorm vorm, @Nullable String bewijs, String door) {}

    /** @throws DomainException ondertekening.geenKopie when not all signed, or nobody of a werkpost did */
    public void voor(OndertekeningKaart ronde, Kopie kopie) {
        if (ronde.status() != Status.GETEKEND) {
            throw new DomainException("ondertekening.geenKopie", "Een kopie geef je als iedereen getekend heeft.");
        }
        var aan = ontvanger(ronde)
                .orElseThrow(() -> new DomainException(
                        "ondertekening.geenKopie", "Voor dit papier tekende niemand van een werkpost."));
        ronde.documentIds().forEach(id -> bezorg(documenten.metId(id), aan, kopie));
    }

    /** Opened with the personal link; noted the first time. */
    public void viaLink(OndertekeningKaart ronde, LocalDate op, String door) {
        var nogNiet = ontvanger(ronde).isPresent()
                && ronde.documentIds().stream().map(documenten::metId).noneMatch(KopieVoorWerkpostNoteren::isGeopend);
        if (nogNiet) {
            voor(ronde, new Kopie(op, Vorm.LINK, "Geopend met de persoonlijke link.", door));
        }
    }

    private static boolean isGeopend(DocumentKaart document) {
        return !document.isDefinitief()
                || document.bezorgingen().stream().anyMatch(bezorging -> bezorging.vorm() == Vorm.LINK);
    }

    private void bezorg(DocumentKaart document, String aan, Kopie kopie) {
        bezorgen.voor(document, new Bezorging(kopie.op(), kopie.vorm(), null, kopie.door(), aan, kopie.bewijs()));
    }

    /** Who signed for the werkpost, by name and function. */
    private static Optional<String> ontvanger(OndertekeningKaart ronde) {
        return ronde.vakken().stream()
                .filter(vak -> vak.partij() == Partij.WERKGEVER)
                .map(Vak::handtekening)
                .filter(Objects::nonNull)
                .map(gezet ->
                        gezet.functie() == null ? gezet.naam() : "%s, %s".formatted(gezet.naam(), gezet.functie()))
                .findFirst();
    }
}
