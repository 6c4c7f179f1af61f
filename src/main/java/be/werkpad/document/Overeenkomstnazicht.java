package be.werkpad.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody read a running agreement beside a newer law, and it can stay or is being replaced (CH-4a). */
@Entity
class Overeenkomstnazicht {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long documentId;
    private String regelgevingCode;
    private String nagekekenDoor;
    private LocalDate nagekekenOp;
    private @Nullable String opmerking;

    protected Overeenkomstnazicht() {}

    Overeenkomstnazicht(
            long documentId, String regelgevingCode, String door, LocalDate op, @Nullable String opmerking) {
        this.documentId = documentId;
        this.regelgevingCode = regelgevingCode;
        this.nagekekenDoor = door;
        this.nagekekenOp = op;
        this.opmerking = opmerking;
    }

    long documentId() {
        return documentId;
    }

    Overeenkomstlijst.Nazicht kaart() {
        return new Overeenkomstlijst.Nazicht(nagekekenDoor, nagekekenOp, opmerking);
    }
}
