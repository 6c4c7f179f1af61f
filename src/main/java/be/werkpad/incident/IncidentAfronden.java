package be.werkpad.incident;

import be.werkpad.document.DocumentDefinitiefMaken;
import be.werkpad.document.DocumentOpmaken;
import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.shared.UseCase;

/** The measures work: the report says what was done, and is final (C.4, C.6 row 18). */
@UseCase
public class IncidentAfronden {
    private final DocumentOpmaken opmaken;
    private final DocumentDefinitiefMaken definitief;

    IncidentAfronden(DocumentOpmaken opmaken, DocumentDefinitiefMaken definitief) {
        this.opmaken = opmaken;
        this.definitief = definitief;
    }

    /** @param verslagId the answers of the report */
    public void voor(long trajectId, long verslagId) {
        var reeks = new Documentreeks(trajectId, null, Documentsoort.INCIDENTVERSLAG, verslagId);
        opmaken.voor(reeks);
        definitief.naGesprek(reeks);
    }
}
