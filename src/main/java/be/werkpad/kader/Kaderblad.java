package be.werkpad.kader;

import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.Polisregel;
import be.werkpad.security.Rol;
import be.werkpad.werkpost.WerkpostKaart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The legal frame of one plaatsing as it is now, to show or print.
 *
 * @param polisNazichtTeLaat somebody works, and nobody looked at the policies for a year (VZ-5)
 * @param polisregels also the policies that were taken back
 * @param openTaken the forms of the tasks that are open for this plaatsing
 */
public record Kaderblad(
        PlaatsingKaart plaatsing,
        WerkpostKaart werkpost,
        Kaderuitslag uitslag,
        List<OvereenkomstKaart> overeenkomsten,
        boolean polisNazichtTeLaat,
        List<Polisregel> polisregels,
        Set<String> openTaken) {
    private static final Set<Gebrek> GATEN =
            Set.of(Gebrek.ONGEVALLEN_NIET_GEDEKT, Gebrek.WEG_NIET_GEDEKT, Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);
    private static final String POLIS_VERLENGEN = "polis-verlengen";

    /** Something is missing, and nobody has the task for it yet. */
    public boolean isAanTeVullen() {
        return isTeTekenen()
                || Arrays.stream(Kaderdeel.values())
                        .filter(Kaderdeel::isAanTeVullen)
                        .anyMatch(deel ->
                                uitslag.vraagt(deel, true) && !taak(deel).open());
    }

    /** Somebody works under a paper that must be signed again; before the start the phase of agreements does that. */
    boolean isTeTekenen() {
        return plaatsing.isBezig()
                && van(Kaderdeel.HANDTEKENING).stream().anyMatch(Kaderbevinding::hard)
                && !taak(Kaderdeel.HANDTEKENING).open();
    }

    /** Some tasks are open: what was handled once comes back only where it still is missing. */
    public boolean heeftOpenTaken() {
        return Arrays.stream(Kaderdeel.values()).anyMatch(deel -> taak(deel).open());
    }

    /** Who mends this part, and where; a policy that ran out has a watch of its own (C.5 path 9). */
    public Kadertaak taak(Kaderdeel deel) {
        var isAlleenGat = deel == Kaderdeel.VERZEKERING
                && van(deel).stream().allMatch(bevinding -> GATEN.contains(bevinding.gebrek()));
        return isAlleenGat && openTaken.contains(POLIS_VERLENGEN)
                ? new Kadertaak("POLIS_VERLENGEN", POLIS_VERLENGEN, Rol.COORDINATOR, true)
                : new Kadertaak(deel.name(), deel.formulier(), deel.rol(), openTaken.contains(deel.formulier()));
    }

    /** What is missing in one part; empty when it is in order. */
    public List<Kaderbevinding> van(Kaderdeel deel) {
        return uitslag.bevindingen().stream()
                .filter(bevinding -> bevinding.gebrek().deel() == deel)
                .toList();
    }
}
