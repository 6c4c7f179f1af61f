package be.werkpad.wijziging;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.plaatsing.WerkafsprakenOpslag;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change that was agreed, and from its day on holds (CH-6d-1); the form keeps what and why, this what it took the place of. */
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

    /** When everybody had agreed; the column has the name of when that was all. */
    @Column(name = "doorgevoerd_op")
    private Instant afgesprokenOp;

    private @Nullable Instant ingegaanOp;
    private @Nullable Instant teruggedraaidOp;

    @Convert(converter = WerkafsprakenOpslag.class)
    @Column(length = LongText.LENGTH)
    private @Nullable Werkafspraken nieuw;

    @Convert(converter = WerkafsprakenOpslag.class)
    @Column(length = LongText.LENGTH)
    private @Nullable Werkafspraken vroeger;

    @Convert(converter = ClientgegevensOpslag.class)
    @Column(length = LongText.LENGTH)
    private Map<String, String> vroegerClient = Map.of();

    protected Wijziging() {}

    /** @param afspraak what was agreed, and what of the client it took the place of */
    Wijziging(Wijzigingsblad blad, @Nullable Long plaatsingId, Afspraak afspraak, Instant nu) {
        trajectId = blad.kaart().trajectId();
        this.plaatsingId = plaatsingId;
        antwoordId = blad.kaart().id();
        soort = blad.soort();
        vanaf = blad.vanaf();
        afgesprokenOp = nu.truncatedTo(ChronoUnit.MICROS);
        nieuw = afspraak.nieuw();
        vroegerClient = afspraak.vroegerClient();
    }

    /**
     * What was agreed.
     *
     * @param nieuw agreements of the plaatsing that hold later; null when it changes none
     * @param vroegerClient data of the client that it replaced at once, by name, an empty text where nothing was known
     */
    record Afspraak(@Nullable Werkafspraken nieuw, Map<String, String> vroegerClient) {
        static final Afspraak ZONDER_GEGEVENS = new Afspraak(null, Map.of());

        static Afspraak over(Werkafspraken nieuw) {
            return new Afspraak(nieuw, Map.of());
        }
    }

    /** @return the agreements of the plaatsing that hold from now on; empty when it changes none, or does already */
    Optional<Werkafspraken> gaatIn(Instant nu) {
        if (ingegaanOp != null) {
            return Optional.empty();
        }
        ingegaanOp = nu.truncatedTo(ChronoUnit.MICROS);
        return Optional.ofNullable(nieuw);
    }

    void neemtDePlaatsVan(Werkafspraken afspraken) {
        vroeger = afspraken;
    }

    boolean isOpWeg() {
        return ingegaanOp == null && teruggedraaidOp == null;
    }

    /** @return whether it held until now, or was on its way; false when it was taken back before */
    boolean draaiTerug(Instant nu) {
        if (teruggedraaidOp != null) {
            return false;
        }
        teruggedraaidOp = nu.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    /** Agreements that hold again. */
    @Nullable
    Werkafspraken vroeger() {
        return vroeger;
    }

    /** Agreements that do not hold yet, and now never will. */
    @Nullable
    Werkafspraken aangekondigd() {
        return ingegaanOp == null ? nieuw : null;
    }

    Map<String, String> vroegerClient() {
        return vroegerClient;
    }

    /** The completed form that describes it. */
    long antwoordId() {
        return antwoordId;
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
