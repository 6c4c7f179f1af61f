package be.werkpad.sjabloon;

import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of the text of one kind of paper. Never changed: other words are another version. */
@Entity
class Sjabloon {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String sleutel;
    private int versie;

    @Column(length = LongText.LENGTH)
    private String tekst;

    @Enumerated(EnumType.STRING)
    private Sjabloonbron bron;

    private String reden;
    private String gemaaktDoor;
    private LocalDate gemaaktOp;

    /** The key again while it is in use; unique, so that there is never a second one. */
    private @Nullable String inGebruik;

    protected Sjabloon() {}

    Sjabloon(String sleutel, int versie, NieuweTekst nieuw, String door, LocalDate op) {
        this.sleutel = sleutel;
        this.versie = versie;
        this.tekst = nieuw.tekst();
        this.bron = Objects.requireNonNull(nieuw.bron());
        this.reden = nieuw.reden().strip();
        this.gemaaktDoor = door;
        this.gemaaktOp = op;
    }

    int versie() {
        return versie;
    }

    void neemInGebruik() {
        inGebruik = sleutel;
    }

    void vervang() {
        inGebruik = null;
    }

    SjabloonKaart kaart() {
        return new SjabloonKaart(sleutel, versie, tekst, bron, reden, gemaaktDoor, gemaaktOp, inGebruik != null);
    }
}
