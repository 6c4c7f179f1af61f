package be.werkpad.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The secret of one person. A new one takes the place of the old, which from then on opens nothing. */
@Entity
@Table(name = "agenda_sleutel")
class Agendasleutel {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private String vingerafdruk;
    private Instant gemaaktOp;

    protected Agendasleutel() {}

    Agendasleutel(String account) {
        this.account = account;
    }

    void vernieuw(String nieuweVingerafdruk, Instant nu) {
        vingerafdruk = nieuweVingerafdruk;
        gemaaktOp = nu;
    }

    String account() {
        return account;
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }
}
