package be.werkpad.taak;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person has filled in of a task that is not finished: anything the form holds, unchecked. Stays when somebody
 * else finishes the task, so that the writer can still copy it.
 */
@Entity
class Taakconcept {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String taakId;
    private String account;
    private String taaknaam;
    private long trajectId;
    private int versie;

    @Column(length = LongText.LENGTH)
    private String gegevens = "{}";

    private Instant bewaard;
    private @Nullable Instant taakWegOp;

    protected Taakconcept() {}

    Taakconcept(TaakKaart taak, String account) {
        this.taakId = taak.id();
        this.account = account;
        this.taaknaam = taak.naam();
        this.trajectId = taak.trajectId();
    }

    /** @param gezien the version the writer went on from; 0 for none */
    void bewaar(int gezien, String inhoud, Instant nu) {
        if (gezien != versie) {
            throw new DomainException(
                    "taak.conceptGewijzigd", "Je hebt dit formulier intussen in een ander venster ingevuld.");
        }
        versie++;
        gegevens = inhoud;
        bewaard = nu;
    }

    String taaknaam() {
        return taaknaam;
    }

    long trajectId() {
        return trajectId;
    }

    int versie() {
        return versie;
    }

    String gegevens() {
        return gegevens;
    }

    Instant bewaard() {
        return bewaard;
    }
}
