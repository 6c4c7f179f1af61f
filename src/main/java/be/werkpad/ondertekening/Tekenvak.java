package be.werkpad.ondertekening;

import be.werkpad.ondertekening.OndertekeningKaart.Bezwaar;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place for one signature under a document. Once signed it does not change any more. */
@Entity
class Tekenvak {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int nummer;

    @Enumerated(EnumType.STRING)
    private Partij partij;

    /** Of the representatives: who may sign here. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "tekenvak_toegelaten", joinColumns = @JoinColumn(name = "tekenvak_id"))
    @Column(name = "vertegenwoordiger_id")
    private Set<Long> toegelaten = new LinkedHashSet<>();

    @Embedded
    private @Nullable Handtekening handtekening;

    @Column(length = LongText.LENGTH)
    private @Nullable String bezwaar;

    private @Nullable Instant bezwaarOp;

    protected Tekenvak() {}

    Tekenvak(int nummer, Partij partij, Set<Long> toegelaten) {
        this.nummer = nummer;
        this.partij = partij;
        this.toegelaten = new LinkedHashSet<>(toegelaten);
    }

    void teken(Handtekening gezet) {
        if (handtekening != null) {
            throw new DomainException(
                    "ondertekening.vakGetekend",
                    "Hier tekende %s al. Ververs de pagina.".formatted(handtekening.naam()));
        }
        if (partij == Partij.VERTEGENWOORDIGER && !toegelaten.contains(gezet.vertegenwoordigerId())) {
            throw DomainException.bijVeld(
                    "ondertekening.verkeerdeVertegenwoordiger",
                    "vertegenwoordiger",
                    toegelaten.isEmpty()
                            ? "Leg eerst vast wie voor de cliënt mag tekenen."
                            : "Deze persoon mag hier niet tekenen voor de cliënt.");
        }
        handtekening = gezet;
        bezwaar = null;
        bezwaarOp = null;
    }

    void maakBezwaar(String tekst, Instant op) {
        if (handtekening != null) {
            throw new DomainException(
                    "ondertekening.vakGetekend", "Je tekende al. Bel de jobcoach als iets niet klopt.");
        }
        bezwaar = tekst;
        bezwaarOp = op;
    }

    boolean isGetekend() {
        return handtekening != null;
    }

    long id() {
        return id;
    }

    Partij partij() {
        return partij;
    }

    Vak kaart() {
        var tegen = bezwaar == null || bezwaarOp == null ? null : new Bezwaar(bezwaar, bezwaarOp);
        return new Vak(id == null ? 0 : id, nummer, partij, Set.copyOf(toegelaten), handtekening, tegen);
    }
}
