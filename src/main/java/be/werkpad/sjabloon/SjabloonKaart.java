package be.werkpad.sjabloon;

import java.time.LocalDate;

/** A version of a text as pages show it. Version 0 came with the program. */
public record SjabloonKaart(
        String sleutel,
        int versie,
        String tekst,
        Sjabloonbron bron,
        String reden,
        String gemaaktDoor,
        LocalDate gemaaktOp,
        boolean inGebruik) {

    SjabloonKaart metGebruik(boolean gebruikt) {
        return new SjabloonKaart(sleutel, versie, tekst, bron, reden, gemaaktDoor, gemaaktOp, gebruikt);
    }
}
