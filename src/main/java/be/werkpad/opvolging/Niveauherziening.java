package be.werkpad.opvolging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One look at the level of support, also when nothing changed: why not. */
@Entity
class Niveauherziening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long opvolgingId;
    private LocalDate datum;

    @Enumerated(EnumType.STRING)
    private Opvolgniveau van;

    @Enumerated(EnumType.STRING)
    private Opvolgniveau naar;

    @Enumerated(EnumType.STRING)
    private Herzieningsreden reden;

    protected Niveauherziening() {}

    Niveauherziening(long opvolgingId, LocalDate datum, NiveauKaart herziening) {
        this.opvolgingId = opvolgingId;
        this.datum = datum;
        this.van = herziening.van();
        this.naar = herziening.naar();
        this.reden = herziening.reden();
    }

    NiveauKaart kaart() {
        return new NiveauKaart(van, naar, reden);
    }
}
