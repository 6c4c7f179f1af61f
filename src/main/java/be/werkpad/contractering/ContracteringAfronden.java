package be.werkpad.contractering;

import be.werkpad.kader.KaderOpvolgen;
import be.werkpad.kader.WettelijkKaderEisen;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.UseCase;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnZetten;

/**
 * All is agreed and signed. Sets the first and last day of the trial already now, because the trial process asks for
 * them before its first step.
 */
@UseCase
public class ContracteringAfronden {
    private final WettelijkKaderEisen kader;
    private final PlaatsingZoeken plaatsingen;
    private final TermijnZetten termijnen;
    private final KaderOpvolgen opvolgen;
    private final Werkkalender kalender;

    ContracteringAfronden(
            WettelijkKaderEisen kader,
            PlaatsingZoeken plaatsingen,
            TermijnZetten termijnen,
            KaderOpvolgen opvolgen,
            Werkkalender kalender) {
        this.kader = kader;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.opvolgen = opvolgen;
        this.kalender = kalender;
    }

    /** Checks the legal frame itself, so that a redrawn model cannot skip it. */
    public void voor(long plaatsingId) {
        kader.voor(plaatsingId);
        var plaatsing = plaatsingen.metId(plaatsingId);
        var afspraken = plaatsing.gemaakteAfspraken();
        var einde = afspraken.eindeProef(kalender);
        termijnen.op(plaatsing.trajectId(), plaatsingId, "proef.start", afspraken.startdatum(), "afgesproken");
        termijnen.op(plaatsing.trajectId(), plaatsingId, "proef.einde", einde, "afgesproken");
        opvolgen.voor(plaatsingId);
    }
}
