package be.werkpad.statuut;

import be.werkpad.client.Inkomensstatuut;
import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of one status in one period of time, with its source. Never changed: another rule is another row. */
@Entity
class Statuutregel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Inkomensstatuut statuut;

    @Enumerated(EnumType.STRING)
    private Toelating toelating;

    private @Nullable String instantie;
    private String uitleg;
    private LocalDate geldigVan;
    private @Nullable LocalDate geldigTot;
    private String bron;
    private @Nullable String bevestigdDoor;
    private @Nullable LocalDate bevestigdOp;

    protected Statuutregel() {}

    Statuutregel(StatuutregelKaart kaart) {
        statuut = kaart.statuut();
        toelating = kaart.toelating();
        instantie = kaart.instantie();
        uitleg = kaart.uitleg();
        geldigVan = kaart.geldigVan();
        geldigTot = kaart.geldigTot();
        bron = kaart.bron();
    }

    void geldtTot(LocalDate dag) {
        geldigTot = dag;
    }

    /** Somebody who knows read it; a later reading takes the place of an earlier one. */
    void bevestig(String door, LocalDate op) {
        if (bevestigdOp != null && op.isBefore(bevestigdOp)) {
            throw DomainException.bijVeld(
                    "statuut.bevestigingOngeldig", "bevestigdOp", "Deze regel is later nog eens bevestigd.");
        }
        bevestigdDoor = door;
        bevestigdOp = op;
    }

    StatuutregelKaart kaart() {
        return new StatuutregelKaart(statuut, toelating, instantie, uitleg, geldigVan, geldigTot, bron);
    }

    Statuutregelrij rij() {
        return new Statuutregelrij(id, kaart(), bevestigdDoor, bevestigdOp);
    }
}
