package be.werkpad.beeindiging;

import be.werkpad.document.DocumentOpmaken;
import be.werkpad.shared.UseCase;

/**
 * The papers that end the agreements when a traject stops: one between client and dienst, and one for each plaatsing that
 * ended and has none yet (OV-4, C.6 11). A werkpost does not see why the client stops with the dienst.
 */
@UseCase
public class BeeindigingenOpmaken {
    private final DocumentOpmaken documenten;
    private final Beeindigingspapieren papieren;

    BeeindigingenOpmaken(DocumentOpmaken documenten, Beeindigingspapieren papieren) {
        this.documenten = documenten;
        this.papieren = papieren;
    }

    public void voor(long trajectId) {
        documenten.voor(Beeindigingspapieren.vanTraject(trajectId));
        papieren.plaatsingenZonder(trajectId)
                .forEach(plaatsing -> documenten.voor(Beeindigingspapieren.van(plaatsing)));
    }
}
