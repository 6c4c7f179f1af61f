package be.werkpad.clientmodus;

import be.werkpad.beslissing.BeslissingKaart;
import be.werkpad.beslissing.Optie;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.taak.TaakKaart;
import java.util.Optional;

/**
 * What a client sees when choosing.
 *
 * @param beslissing the question with its options as they were prepared
 * @param vorm how the client is called
 * @param coach display name of who gave the screen
 * @param metVertegenwoordiger whether somebody else may choose by law
 */
public record Keuzescherm(
        TaakKaart taak,
        BeslissingKaart beslissing,
        String client,
        Aanspreekvorm vorm,
        String coach,
        boolean metVertegenwoordiger) {

    /** Phases act on it, so a tap alone is not enough: the client confirms it (C.2, level 2). */
    public boolean vraagtBevestiging() {
        return beslissing.vraagcode().bewijsniveau() > 1;
    }

    /** The words of a choice; empty when it is not one of the possibilities. */
    public Optional<String> tekst(String gekozen) {
        return beslissing.opties().stream()
                .filter(optie -> optie.letter().equals(gekozen))
                .map(Optie::tekst)
                .findFirst();
    }
}
