package be.werkpad.wijziging;

import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentBezorgen;
import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;

/** The change is told to everybody: its sheet is final, and the client has it (C.6 row 18). */
@UseCase
public class WijzigingMeedelen {
    private final WijzigingRepository wijzigingen;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentBezorgen bezorgen;
    private final MedewerkerZoeken medewerkers;

    WijzigingMeedelen(
            WijzigingRepository wijzigingen,
            DocumentDefinitiefMaken definitief,
            DocumentBezorgen bezorgen,
            MedewerkerZoeken medewerkers) {
        this.medewerkers = medewerkers;
        this.wijzigingen = wijzigingen;
        this.definitief = definitief;
        this.bezorgen = bezorgen;
    }

    /**
     * @param op when it was told
     * @param door account of who told and explained it
     */
    public void voor(long wijzigingId, LocalDate op, String door) {
        var wijziging = wijzigingen.findById(wijzigingId).orElseThrow();
        var blad = Wijzigingsspoor.blad(wijziging.kaart().trajectId(), wijziging.antwoordId());
        var gemaakt = definitief.naGesprek(blad).opgemaaktOp();
        var dag = op.isBefore(gemaakt) ? gemaakt : op;
        var naam = medewerkers.naam(door);
        bezorgen.voor(blad, new Bezorging(dag, Bezorging.Vorm.PAPIER, naam, door));
    }
}
