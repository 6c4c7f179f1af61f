package be.werkpad.kader;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the legal frame is judged by. A form that was not filled in is an empty blad.
 *
 * @param getekend everybody signed the afsprakennota, and it did not change since
 * @param eindeProef null when there are no agreements yet
 * @param zacht what only reminds, by choice of the dienst
 */
record Kadergegevens(
        PlaatsingKaart plaatsing,
        Formulieren formulieren,
        List<PolisKaart> polissen,
        List<OvereenkomstKaart> overeenkomsten,
        boolean getekend,
        @Nullable LocalDate eindeProef,
        LocalDate vandaag,
        Set<Gebrek> zacht) {

    /** @param verlopen what a change took away after it was settled */
    record Formulieren(
            Antwoordblad statuut,
            Set<Gebrek> verlopen,
            Antwoordblad verzekering,
            Antwoordblad onkosten,
            Antwoordblad overeenkomsten,
            Antwoordblad voorbereiding,
            Antwoordblad veiligheid,
            Antwoordblad dimona) {}
}
