package be.werkpad.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as other modules see it.
 *
 * @param versie of this series, from 1
 * @param hash SHA-256 of the stored bytes
 * @param omvang in bytes
 */
public record DocumentKaart(
        long id,
        Documentreeks reeks,
        int versie,
        Status status,
        Opmaak opmaak,
        Loop loop,
        String hash,
        int omvang,
        List<Bezorging> bezorgingen) {

    /** What happened to it, and when. */
    public record Loop(
            @Nullable LocalDate definitiefOp,
            @Nullable LocalDate getekendOp,
            @Nullable LocalDate vervallenOp,
            @Nullable String redenVervallen) {}

    public long trajectId() {
        return reeks.trajectId();
    }

    public @Nullable Long plaatsingId() {
        return reeks.plaatsingId();
    }

    /** What a person calls it: the kind, and the werkpost it is about. */
    public String naam() {
        return opmaak.betreft() == null ? soort().naam() : "%s bij %s".formatted(soort().naam(), opmaak.betreft());
    }

    public Documentsoort soort() {
        return reeks.soort();
    }

    /** Name of the template. */
    public String sjabloon() {
        return reeks.sjabloon();
    }

    public LocalDate opgemaaktOp() {
        return opmaak.op();
    }

    /** Somebody made the file, because it could not be made from the dossier; there is no page and no other level. */
    public boolean isMetDeHand() {
        return Opmaak.MET_DE_HAND.equals(opmaak.sjabloonversie());
    }

    /** Its text should have been read beside a law, and nobody did yet (CH-4a). */
    public boolean isZonderWet() {
        return soort().vraagtWet() && opmaak.regelgeving() == null && !isMetDeHand();
    }

    /** Nobody changes it any more; something new is a new version. */
    public boolean isDefinitief() {
        return status == Status.DEFINITIEF || status == Status.GETEKEND;
    }

    /** Still to become final. */
    public boolean isOnderweg() {
        return status == Status.CONCEPT || status == Status.TER_BESPREKING;
    }

    /** The client got it; what a werkpost or another dienst got does not count. */
    public boolean isBezorgd() {
        return bezorgingen.stream().anyMatch(Bezorging::isAanClient);
    }

    /** The client has a right to it and did not get it yet (CH-9e); of what is signed a copy, once all have signed (C.6). */
    public boolean isNogTeBezorgen() {
        var recht = soort().recht();
        var isKopie = recht == Documentsoort.Recht.KOPIE && status == Status.GETEKEND;
        return isDefinitief() && !isBezorgd() && (recht == Documentsoort.Recht.ALTIJD || isKopie);
    }

    /** How far a document is. */
    public enum Status {
        /** Being written; only for who works on it. */
        CONCEPT,
        /** Ready to be talked about with the client. */
        TER_BESPREKING,
        /** Agreed on. */
        DEFINITIEF,
        /** Signed by all who had to. */
        GETEKEND,
        /** Another version took its place. */
        VERVALLEN
    }
}
