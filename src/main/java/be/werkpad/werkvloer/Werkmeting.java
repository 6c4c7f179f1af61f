package be.werkpad.werkvloer;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.LongText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the work goes over a period, seen by one person, with the client's own judgement. Never a mark or a rank. */
@Entity
class Werkmeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private long plaatsingId;
    private LocalDate van;
    private LocalDate tot;

    @Enumerated(EnumType.STRING)
    private WerkmetingKaart.Gevoel eigenGevoel;

    private String waarnemer;

    @Column(length = LongText.LENGTH)
    private @Nullable String besluit;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "werkmeting_taak", joinColumns = @JoinColumn(name = "meting_id"))
    @OrderColumn(name = "volgorde")
    private List<WerkmetingKaart.Taakmeting> taken = new ArrayList<>();

    protected Werkmeting() {}

    Werkmeting(WerkMeten.Nieuw nieuw, LocalDate vandaag) {
        if (nieuw.tot().isAfter(vandaag)) {
            throw DomainException.bijVeld("werkvloer.tot", "tot", "Deze dag moet nog komen.");
        }
        if (nieuw.tot().isBefore(nieuw.van())) {
            throw DomainException.bijVeld("werkvloer.periode", "tot", "Het einde ligt voor het begin.");
        }
        if (nieuw.taken().isEmpty()) {
            throw DomainException.bijVeld("werkvloer.geenTaak", "taak1", "Meet minstens één taak.");
        }
        trajectId = nieuw.trajectId();
        plaatsingId = nieuw.plaatsingId();
        van = nieuw.van();
        tot = nieuw.tot();
        eigenGevoel = nieuw.eigenGevoel();
        waarnemer = nieuw.waarnemer();
        besluit = nieuw.besluit();
        taken.addAll(nieuw.taken());
    }

    WerkmetingKaart kaart() {
        return new WerkmetingKaart(
                id == null ? 0 : id, plaatsingId, van, tot, eigenGevoel, waarnemer, besluit, List.copyOf(taken));
    }
}
