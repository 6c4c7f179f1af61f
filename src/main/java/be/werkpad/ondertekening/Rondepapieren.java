package be.werkpad.ondertekening;

import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentKaart;
import be.werkpad.document.DocumentKaart.Status;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which papers one round is about: what is asked, and what is signed at the same table (C.6 5). */
@Component
class Rondepapieren {
    private final DocumentDefinitiefMaken definitiefMaken;
    private final DocumentZoeken documenten;
    private final OndertekeningRepository ondertekeningen;

    Rondepapieren(
            DocumentDefinitiefMaken definitiefMaken,
            DocumentZoeken documenten,
            OndertekeningRepository ondertekeningen) {
        this.definitiefMaken = definitiefMaken;
        this.documenten = documenten;
        this.ondertekeningen = ondertekeningen;
    }

    /** Whether the newest version cannot be signed yet. */
    boolean isNogNietKlaar(Documentreeks reeks) {
        return definitiefMaken.isNogNietKlaar(reeks);
    }

    /** The newest version, made final. */
    DocumentKaart definitief(Documentreeks reeks) {
        return definitiefMaken.voor(reeks);
    }

    /**
     * What is signed with it. Only a paper that was agreed on before, that waits for signatures, and that has no round of
     * its own; without one, the first is signed alone.
     */
    Optional<DocumentKaart> bijgevoegdBij(DocumentKaart document) {
        return Tekenregels.bijgevoegd(document.soort().name())
                .map(soort -> new Documentreeks(document.trajectId(), null, Documentsoort.van(soort)))
                .filter(this::wachtOpHandtekeningen)
                .map(definitiefMaken::voor)
                .filter(bij -> ondertekeningen.idsVanDocument(bij.id()).isEmpty());
    }

    private boolean wachtOpHandtekeningen(Documentreeks reeks) {
        return documenten
                        .laatste(reeks)
                        .filter(laatste -> laatste.status() == Status.DEFINITIEF || laatste.isOnderweg())
                        .isPresent()
                && wasDefinitief(reeks)
                && !definitiefMaken.isNogNietKlaar(reeks);
    }

    private boolean wasDefinitief(Documentreeks reeks) {
        return documenten.vanTraject(reeks.trajectId()).stream()
                .filter(versie -> versie.reeks().equals(reeks))
                .anyMatch(versie -> versie.loop().definitiefOp() != null);
    }
}
