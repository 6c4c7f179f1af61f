package be.werkpad.beeindiging;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The handover of a client to another dienst, until we know that it went well. */
@Entity
class Overdracht {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;

    @Enumerated(EnumType.STRING)
    private OverdrachtStatus status = OverdrachtStatus.VOORBEREID;

    private String ontvanger;
    private String ontvangerContact;
    private String toestemmingen;
    private String vorm;
    private @Nullable LocalDate gesprekOp;
    private LocalDate voorbereidOp;
    private @Nullable LocalDate bevestigdOp;
    private @Nullable String bevestigdDoor;
    private @Nullable LocalDate controlebelOp;
    private @Nullable LocalDate gebeldOp;
    private @Nullable String resultaat;

    protected Overdracht() {}

    Overdracht(long trajectId, Voorbereiding voorbereiding, LocalDate voorbereidOp) {
        this.trajectId = trajectId;
        this.voorbereidOp = voorbereidOp;
        ontvanger = voorbereiding.ontvanger();
        ontvangerContact = voorbereiding.ontvangerContact();
        toestemmingen = voorbereiding.toestemmingen().stream().map(Enum::name).collect(Collectors.joining(","));
        vorm = voorbereiding.vorm();
        gesprekOp = voorbereiding.gesprekOp();
    }

    /** @param toestemmingen what the client lets go along; nothing is a choice too */
    record Voorbereiding(
            String ontvanger,
            String ontvangerContact,
            Set<Toestemming> toestemmingen,
            String vorm,
            @Nullable LocalDate gesprekOp) {}

    void bevestig(LocalDate op, String door, LocalDate controlebel) {
        if (status != OverdrachtStatus.VOORBEREID) {
            throw new DomainException("beeindiging.overdrachtBevestigd", "De ontvangst is al bevestigd.");
        }
        if (op.isBefore(voorbereidOp)) {
            throw DomainException.bijVeld(
                    "beeindiging.bevestigdTeVroeg",
                    "bevestigdOp",
                    "De bevestiging kan niet voor de dag liggen waarop de overdracht voorbereid werd.");
        }
        status = OverdrachtStatus.BEVESTIGD;
        bevestigdOp = op;
        bevestigdDoor = door;
        controlebelOp = controlebel;
    }

    void belNa(LocalDate op, String hoe) {
        if (status != OverdrachtStatus.BEVESTIGD || bevestigdOp == null) {
            throw new DomainException(
                    "beeindiging.nietBevestigd", "De nieuwe dienst bevestigde de ontvangst nog niet.");
        }
        if (op.isBefore(bevestigdOp)) {
            throw DomainException.bijVeld(
                    "beeindiging.gebeldTeVroeg", "datum", "Bellen kan pas nadat de nieuwe dienst bevestigde.");
        }
        status = OverdrachtStatus.NAGEBELD;
        gebeldOp = op;
        resultaat = hoe;
    }

    OverdrachtKaart kaart() {
        return new OverdrachtKaart(
                id == null ? 0 : id,
                trajectId,
                status,
                ontvanger,
                gekozen(),
                voorbereidOp,
                bevestigdOp,
                controlebelOp,
                gebeldOp,
                resultaat);
    }

    private Set<Toestemming> gekozen() {
        return toestemmingen.isEmpty()
                ? Set.of()
                : Arrays.stream(toestemmingen.split(","))
                        .map(Toestemming::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Toestemming.class)));
    }
}
