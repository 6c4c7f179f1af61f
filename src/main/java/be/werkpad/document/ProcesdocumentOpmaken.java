package be.werkpad.document;

import be.werkpad.shared.UseCase;

/** Makes the document of a step in a process. */
@UseCase
public class ProcesdocumentOpmaken {
    private final DocumentOpmaken opmaken;
    private final DocumentDefinitiefMaken definitief;

    ProcesdocumentOpmaken(DocumentOpmaken opmaken, DocumentDefinitiefMaken definitief) {
        this.opmaken = opmaken;
        this.definitief = definitief;
    }

    public void voor(Documentreeks reeks) {
        opmaken.voor(reeks);
        if (reeks.soort().isNaAkkoord()) {
            definitief.voor(reeks);
        }
    }
}
