package be.werkpad.tekenlink;

import be.werkpad.audit.Actie;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentbestand;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.shared.UseCase;
import be.werkpad.tekenlink.Tekenlinkbron.Gevonden;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever signed through a link gets the finished file with the same link, for as long as a link works (C.6, "gets copy"). */
@UseCase
public class GetekendLezen {
    private final Tekenlinkbron bron;
    private final Papieren papieren;
    private final Werkpostkopie kopie;
    private final TekenlinkMaken.Geldigheid geldigheid;
    private final Linksporen sporen;

    GetekendLezen(
            Tekenlinkbron bron,
            Papieren papieren,
            Werkpostkopie kopie,
            TekenlinkMaken.Geldigheid geldigheid,
            Linksporen sporen) {
        this.bron = bron;
        this.papieren = papieren;
        this.kopie = kopie;
        this.geldigheid = geldigheid;
        this.sporen = sporen;
    }

    /** The finished files. */
    @Component
    record Papieren(DocumentZoeken zoeken, Documentbestand bestand) {}

    /** Last day on which the finished file can be read; empty when there is none, or not any more. */
    public Optional<LocalDate> totEnMet(String sleutel) {
        return klaar(sleutel).map(this::laatsteDag);
    }

    /** Whether this person signed and others still must, so that the file will come. */
    public boolean komtNog(String sleutel) {
        return bron.getekend(sleutel)
                .filter(gevonden -> gevonden.ronde().isOpen() || isInDeMaak(gevonden))
                .isPresent();
    }

    public Optional<byte[]> document(String sleutel) {
        return klaar(sleutel).map(gevonden -> lees(gevonden, gevonden.ronde().documentId()));
    }

    /** The second document of the round. */
    public Optional<byte[]> bijgevoegd(String sleutel) {
        return klaar(sleutel)
                .flatMap(gevonden -> Optional.ofNullable(gevonden.ronde().bijgevoegd())
                        .map(bij -> lees(gevonden, bij.documentId())));
    }

    public boolean heeftBijgevoegd(String sleutel) {
        return klaar(sleutel)
                .filter(gevonden -> gevonden.ronde().bijgevoegd() != null)
                .isPresent();
    }

    private Optional<Gevonden> klaar(String sleutel) {
        return bron.getekend(sleutel)
                .filter(GetekendLezen::isKlaar)
                .filter(gevonden -> isNietVoorbij(laatsteDag(gevonden)));
    }

    private byte[] lees(Gevonden gevonden, long documentId) {
        sporen.noteer(
                Actie.DOCUMENT_GELEZEN, gevonden.ronde(), gevonden.link().doel().tekenvakId());
        kopie.viaLink(gevonden);
        return papieren.bestand().lees(papieren.zoeken().metId(documentId));
    }

    private static boolean isKlaar(Gevonden gevonden) {
        return gevonden.ronde().status() == Status.GETEKEND && gevonden.ronde().zegel() != null;
    }

    private static boolean isInDeMaak(Gevonden gevonden) {
        return gevonden.ronde().status() == Status.GETEKEND && gevonden.ronde().zegel() == null;
    }

    private LocalDate laatsteDag(Gevonden gevonden) {
        var afgerond = Objects.requireNonNull(gevonden.ronde().afgerondOp());
        return geldigheid.laatsteDag(
                LocalDate.ofInstant(afgerond, geldigheid.clock().getZone()));
    }

    private boolean isNietVoorbij(LocalDate laatsteDag) {
        return !laatsteDag.isBefore(LocalDate.now(geldigheid.clock()));
    }
}
