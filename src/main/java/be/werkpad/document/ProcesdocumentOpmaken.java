package be.werkpad.document;

import be.werkpad.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Makes the document of a step in a process. */
@UseCase
public class ProcesdocumentOpmaken {
    private final DocumentOpmaken opmaken;
    private final DocumentDefinitiefMaken definitief;
    private final DocumentZoeken documenten;

    ProcesdocumentOpmaken(DocumentOpmaken opmaken, DocumentDefinitiefMaken definitief, DocumentZoeken documenten) {
        this.opmaken = opmaken;
        this.definitief = definitief;
        this.documenten = documenten;
    }

    /**
     * @param handmatigId the document that somebody made because this step could not; null when the step has to make it
     * @param opnieuw a version that was signed before does not do
     */
    public void voor(Documentreeks reeks, @Nullable Long handmatigId, boolean opnieuw) {
        if (handmatigId == null || !documenten.metId(handmatigId).reeks().equals(reeks)) {
            maak(reeks, opnieuw);
        }
        if (reeks.soort().isNaAkkoord()) {
            definitief.voor(reeks);
        }
    }

    private void maak(Documentreeks reeks, boolean opnieuw) {
        if (opnieuw) {
            opmaken.opnieuw(reeks);
        } else {
            opmaken.voor(reeks);
        }
    }
}
