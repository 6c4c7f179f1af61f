package be.werkpad.vertegenwoordiging;

import be.werkpad.client.Vertegenwoordiging;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** How a client was protected from one day on, with the paper that shows it. Never changed: a change is a new row. */
@Entity
class Beschermingsstand {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long clientId;

    @Enumerated(EnumType.STRING)
    private Vertegenwoordiging soort;

    private boolean clientTekentMee;
    private boolean belangenconflict;
    private LocalDate sinds;
    private String bewijs;
    private LocalDate vastgelegdOp;
    private String vastgelegdDoor;

    protected Beschermingsstand() {}

    Beschermingsstand(Bescherming bescherming, Vertegenwoordiging soort, Grond grond, LocalDate op, String door) {
        this.clientId = bescherming.clientId();
        this.soort = soort;
        this.clientTekentMee = bescherming.clientTekentMee();
        this.belangenconflict = bescherming.belangenconflict();
        this.sinds = grond.sinds();
        this.bewijs = grond.bewijs();
        this.vastgelegdOp = op;
        this.vastgelegdDoor = door;
    }

    BeschermingsstandKaart kaart() {
        return new BeschermingsstandKaart(
                soort, clientTekentMee, belangenconflict, sinds, bewijs, vastgelegdOp, vastgelegdDoor);
    }
}
