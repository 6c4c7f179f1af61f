package be.werkpad.wijziging;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.shared.LongText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that was carried out (CH-6d-1); the form keeps what and why, this what it took the place of. */
@Entity
class Wijziging {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long plaatsingId;

    /** The completed form that describes it. */
    private long antwoordId;

    @Enumerated(EnumType.STRING)
    private Wijzigingssoort soort;

    private LocalDate vanaf;
    private Instant doorgevoerdOp;
    private @Nullable Instant teruggedraaidOp;

    @Convert(converter = WerkafsprakenOpslag.class)
    @Column(length = LongText.LENGTH)
    private @Nullable Werkafspraken vroeger;

    protected Wijziging() {}

    /** @param vroeger the agreements of the plaatsing that it replaced; null when it changed none */
    Wijziging(Wijzigingsblad blad, @Nullable Long plaatsingId, @Nullable Werkafspraken vroeger, Instant nu) {
        trajectId = blad.kaart().trajectId();
        this.plaatsingId = plaatsingId;
        antwoordId = blad.kaart().id();
        soort = blad.soort();
        vanaf = blad.vanaf();
        doorgevoerdOp = nu.truncatedTo(ChronoUnit.MICROS);
        this.vroeger = vroeger;
    }

    /** @return the agreements that hold again; empty when there are none, or they do already */
    Optional<Werkafspraken> draaiTerug(Instant nu) {
        if (teruggedraaidOp != null) {
            return Optional.empty();
        }
        teruggedraaidOp = nu.truncatedTo(ChronoUnit.MICROS);
        return Optional.ofNullable(vroeger);
    }

    WijzigingKaart kaart() {
        return new WijzigingKaart(id, trajectId, plaatsingId, soort, vanaf, teruggedraaidOp != null);
    }

    /** The completed form "Wijziging beschrijven". */
    record Wijzigingsblad(AntwoordKaart kaart) {
        Wijzigingssoort soort() {
            return Wijzigingssoort.valueOf(String.valueOf(kaart.antwoorden().get("soort")));
        }

        LocalDate vanaf() {
            return LocalDate.parse(String.valueOf(kaart.antwoorden().get("vanaf")));
        }
    }
}
