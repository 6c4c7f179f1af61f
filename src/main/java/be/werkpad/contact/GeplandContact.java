package be.werkpad.contact;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Kloktijd;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact that is agreed on; it stays open until there is a report of it or it was called off (CH-6a). */
@Entity
class GeplandContact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private LocalDate datum;
    private @Nullable String beginuur;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    private @Nullable String onderwerp;
    private String geplandDoor;

    @Enumerated(EnumType.STRING)
    private Stand status = Stand.GEPLAND;

    private @Nullable Long verslagId;
    private @Nullable String reden;

    /** What became of it. */
    enum Stand {
        GEPLAND,
        GEHOUDEN,
        AFGEZEGD
    }

    protected GeplandContact() {}

    GeplandContact(ContactPlannen.Plan plan, String door, LocalDate vandaag) {
        if (plan.datum().isBefore(vandaag)) {
            throw DomainException.bijVeld(
                    "contact.planInVerleden", "datum", "Deze dag is voorbij. Noteer het contact dan.");
        }
        if (plan.start() != null && Kloktijd.fout(plan.start()).isPresent()) {
            throw DomainException.bijVeld("contact.uur", "start", "Vul een uur in, zoals 09:30.");
        }
        trajectId = plan.trajectId();
        datum = plan.datum();
        beginuur = plan.start();
        kanaal = plan.kanaal();
        onderwerp = plan.onderwerp();
        geplandDoor = door;
    }

    void houd(long verslag) {
        status = Stand.GEHOUDEN;
        verslagId = verslag;
    }

    void zegAf(String waarom) {
        if (waarom.isBlank()) {
            throw DomainException.bijVeld("contact.redenOntbreekt", "reden", "Schrijf kort waarom het niet doorging.");
        }
        status = Stand.AFGEZEGD;
        reden = waarom.strip();
    }

    long trajectId() {
        return trajectId;
    }

    LocalDate datum() {
        return datum;
    }

    OpenContact open(LocalDate uiterlijk) {
        return new OpenContact(OpenContact.Bron.PLAN, id, trajectId, datum, beginuur, kanaal, onderwerp, uiterlijk);
    }
}
