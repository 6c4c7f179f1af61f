package be.werkpad.formulier;

import be.werkpad.formulier.FormulierIndienen.Ingediend;
import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One completed form as it was given: never changed, kept with the dossier. A next completion is a next row. */
@Entity
@Immutable
class Formulierantwoord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private @Nullable Long plaatsingId;
    private @Nullable Long werkpostId;
    private String formulier;
    private String taakId;
    private String taaknaam;
    private String procesId;
    private String instantieId;
    private String door;
    private Instant tijdstip;

    /** The text of the form as it was. */
    private long formulierversieId;

    @Column(length = LongText.LENGTH)
    private String antwoorden;

    protected Formulierantwoord() {}

    Formulierantwoord(
            Inzending inzending, Ingediend taak, long formulierversieId, Instant tijdstip, String antwoorden) {
        this.trajectId = inzending.trajectId();
        this.plaatsingId = inzending.plaatsingId();
        this.werkpostId = inzending.werkpostId();
        this.formulier = inzending.formulier();
        this.taakId = taak.taakId();
        this.taaknaam = taak.taaknaam();
        this.procesId = taak.procesId();
        this.instantieId = taak.instantieId();
        this.formulierversieId = formulierversieId;
        this.door = inzending.door();
        this.tijdstip = tijdstip.truncatedTo(ChronoUnit.MICROS);
        this.antwoorden = antwoorden;
    }

    Long id() {
        return id;
    }

    long trajectId() {
        return trajectId;
    }

    @Nullable
    Long plaatsingId() {
        return plaatsingId;
    }

    @Nullable
    Long werkpostId() {
        return werkpostId;
    }

    String formulier() {
        return formulier;
    }

    String taakId() {
        return taakId;
    }

    String taaknaam() {
        return taaknaam;
    }

    String procesId() {
        return procesId;
    }

    String instantieId() {
        return instantieId;
    }

    String door() {
        return door;
    }

    Instant tijdstip() {
        return tijdstip;
    }

    long formulierversieId() {
        return formulierversieId;
    }

    String antwoorden() {
        return antwoorden;
    }
}
