package be.werkpad.kader;

import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.werkpost.WerkpostKaart;
import java.util.Arrays;
import java.util.List;

/**
 * The legal frame of one plaatsing as it is now, to show or print.
 *
 * @param polisNazichtTeLaat somebody works, and nobody looked at the policies for a year (VZ-5)
 */
public record Kaderblad(
        PlaatsingKaart plaatsing,
        WerkpostKaart werkpost,
        Kaderuitslag uitslag,
        List<OvereenkomstKaart> overeenkomsten,
        boolean polisNazichtTeLaat) {

    /** Something is missing that process kader-aanvullen has a task for. */
    public boolean isAanTeVullen() {
        return Arrays.stream(Kaderdeel.values())
                .filter(Kaderdeel::isAanTeVullen)
                .anyMatch(deel -> uitslag.vraagt(deel, true));
    }

    /** What is missing in one part; empty when it is in order. */
    public List<Kaderbevinding> van(Kaderdeel deel) {
        return uitslag.bevindingen().stream()
                .filter(bevinding -> bevinding.gebrek().deel() == deel)
                .toList();
    }
}
