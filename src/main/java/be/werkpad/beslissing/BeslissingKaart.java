package be.werkpad.beslissing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as other modules see it.
 *
 * @param opties empty for an answer of a werkgever
 * @param uitgesteld how many times the client asked for time
 * @param keuze null until something was chosen
 * @param richting null for later, stopping or something else
 * @param betwisting what the client says is not right
 */
public record BeslissingKaart(
        long id,
        Vraagplaats plaats,
        Vraagcode vraagcode,
        String vraag,
        List<Optie> opties,
        @Nullable String advies,
        Status status,
        int uitgesteld,
        @Nullable Keuze keuze,
        @Nullable Richting richting,
        @Nullable String betwisting) {

    public boolean isGenomen() {
        return status == Status.GENOMEN;
    }

    /** What a gateway reads: the richting, or LATER, STOPPEN or ANDERS; null before a choice. */
    public @Nullable String uitkomst() {
        if (richting != null) {
            return richting.name();
        }
        return keuze == null ? null : keuze.gekozen();
    }

    /** What was chosen, in words a person reads; null before a choice. */
    public @Nullable String gekozenTekst() {
        var gegeven = keuze;
        if (gegeven == null) {
            return null;
        }
        return opties.stream()
                .filter(optie -> optie.letter().equals(gegeven.gekozen()))
                .map(Optie::tekst)
                .findFirst()
                .orElseGet(() -> Vraagteksten.van("antwoord." + gegeven.gekozen()));
    }

    /** Something was chosen, out of real options, by somebody who may, with enough proof; asking for time included. */
    boolean isGekozen() {
        return keuze != null
                && (isGenomen() || status == Status.UITGESTELD)
                && keuze.gekozenDoor() != Keuze.Kiezer.WERKGEVER
                && EchteKeuze.bezwaren(vraagcode, opties).isEmpty()
                && (keuze.isOpen() || keuze.bewijsniveau() >= vraagcode.bewijsniveau());
    }

    /** The question is answered and the answer is not disputed, so a phase may act on it. */
    public boolean isGeldig() {
        if (vraagcode.isVanWerkgever()) {
            return isGenomen() && keuze != null && keuze.gekozenDoor() == Keuze.Kiezer.WERKGEVER;
        }
        return isGenomen() && isGekozen();
    }

    /** What became of a question. */
    public enum Status {
        /** Options are ready; no choice yet. */
        VOORBEREID,
        /** The client wants to choose later. */
        UITGESTELD,
        /** Chosen. */
        GENOMEN,
        /** The client says this is not what was chosen; does not count until put right. */
        BETWIST,
        /** Never chosen; newer options took its place. */
        VERVANGEN
    }
}
