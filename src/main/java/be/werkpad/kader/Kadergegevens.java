package be.werkpad.kader;

import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.polis.PolisKaart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the legal frame is judged by. A form that was not filled in is an empty blad.
 *
 * @param polisbewijs each policy that counts has a file
 * @param werkpostnummer we know the number of the employer in the KBO
 * @param raamTeVernieuwen the raamovereenkomst runs out, and the dienst chose to sign a new one
 * @param getekend everybody signed the afsprakennota, and it did not change since
 * @param andereTekenaars who signed and who must now, of each agreement under which those are others (G.5)
 * @param eindeProef also when it was extended; null when there are no agreements yet
 * @param vooruit until this day cover is needed for who works on after the trial
 * @param zacht what only reminds, by choice of the dienst
 */
record Kadergegevens(
        PlaatsingKaart plaatsing,
        Formulieren formulieren,
        List<PolisKaart> polissen,
        boolean polisbewijs,
        boolean werkpostnummer,
        List<OvereenkomstKaart> overeenkomsten,
        boolean raamTeVernieuwen,
        boolean getekend,
        Map<Documentsoort, String> andereTekenaars,
        @Nullable LocalDate eindeProef,
        LocalDate vandaag,
        LocalDate vooruit,
        Set<Gebrek> zacht) {

    /** The first working day; for who works already today, because nobody can insure a day that is over. */
    LocalDate eersteDag() {
        var afspraken = plaatsing.afspraken();
        if (afspraken == null || plaatsing.isBezig() && afspraken.startdatum().isBefore(vandaag)) {
            return vandaag;
        }
        return afspraken.startdatum();
    }

    /** Until when policies must cover (CH-4a-4): to the end of the trial, and after it some time ahead. */
    LocalDate verzekerdTot() {
        var isBlijvend = plaatsing.status() == PlaatsingStatus.LOPEND;
        if (eindeProef == null) {
            return vandaag;
        }
        return isBlijvend || plaatsing.isBezig() && eindeProef.isBefore(vandaag) ? vooruit : eindeProef;
    }

    /** Until when the raamovereenkomst must hold (CH-4a-1): to the end of the trial, and today; longer when it is renewed. */
    LocalDate raamTot() {
        if (raamTeVernieuwen) {
            return LocalDate.MAX;
        }
        var naProef = eindeProef == null || plaatsing.status() == PlaatsingStatus.LOPEND;
        return naProef || eindeProef.isBefore(vandaag) ? vandaag : eindeProef;
    }

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
