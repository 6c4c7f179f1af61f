package be.werkpad.contractering;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the legal frame is judged by. A form that was not filled in is an empty blad.
 *
 * @param getekend whether everybody signed the afsprakennota
 * @param eindeProef null when there are no agreements yet
 */
record Kadergegevens(
        PlaatsingKaart plaatsing,
        Formulieren formulieren,
        boolean getekend,
        @Nullable LocalDate eindeProef,
        LocalDate vandaag) {

    record Formulieren(Antwoordblad statuut, Antwoordblad verzekering, Antwoordblad onkosten, Antwoordblad dimona) {}
}
