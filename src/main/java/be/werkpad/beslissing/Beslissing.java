package be.werkpad.beslissing;

import be.werkpad.beslissing.BeslissingKaart.Status;
import be.werkpad.beslissing.KeuzeVoorbereiden.Voorbereiding;
import be.werkpad.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question to a client with its options, and what was chosen. */
@Entity
class Beslissing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private @Nullable Long werkpostId;
    private @Nullable Long plaatsingId;

    @Enumerated(EnumType.STRING)
    private Vraagcode vraagcode;

    private String vraag;
    private @Nullable String advies;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "beslissing_optie")
    @OrderBy("letter")
    private List<Optie> opties = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Status status = Status.VOORBEREID;

    private int uitgesteld;
    private LocalDate voorbereidOp;

    @Embedded
    private @Nullable Keuze keuze;

    @Enumerated(EnumType.STRING)
    private @Nullable Richting richting;

    private @Nullable LocalDate betwistOp;
    private @Nullable String betwisting;

    protected Beslissing() {}

    /** @throws DomainException beslissing.geenEchteKeuze with a message for each option that is none */
    Beslissing(Vraagplaats plaats, Vraagcode vraagcode, Voorbereiding voorbereiding, LocalDate op) {
        EchteKeuze.eis(vraagcode, voorbereiding.opties());
        zet(plaats, vraagcode, op);
        this.vraag = voorbereiding.vraag();
        this.advies = voorbereiding.advies();
        this.opties.addAll(voorbereiding.opties());
    }

    private Beslissing(Vraagplaats plaats, Vraagcode vraagcode, LocalDate op) {
        zet(plaats, vraagcode, op);
        this.vraag = vraagcode.vraag();
    }

    /** The answer of a werkgever, who answers a question but is not offered options by us. */
    static Beslissing vanWerkgever(
            Vraagplaats plaats, Vraagcode vraagcode, Keuze antwoord, @Nullable Richting richting) {
        var beslissing = new Beslissing(plaats, vraagcode, antwoord.datum());
        beslissing.keuze = antwoord;
        beslissing.richting = richting;
        beslissing.status = Status.GENOMEN;
        return beslissing;
    }

    private void zet(Vraagplaats plaats, Vraagcode nieuweVraag, LocalDate op) {
        trajectId = plaats.trajectId();
        werkpostId = plaats.werkpostId();
        plaatsingId = plaats.plaatsingId();
        vraagcode = nieuweVraag;
        voorbereidOp = op;
    }

    boolean isOpen() {
        return status == Status.VOORBEREID || status == Status.UITGESTELD;
    }

    /** Newer options take the place of these. What was chosen stays. */
    void vervang() {
        if (isOpen()) {
            status = Status.VERVANGEN;
        }
    }

    void kies(Keuze nieuweKeuze, Bewijsregels bewijs) {
        if (!isOpen()) {
            throw new DomainException("beslissing.reedsGenomen", "Deze keuze is al vastgelegd.");
        }
        var optie = optie(nieuweKeuze);
        bewijs.eis(vraagcode, nieuweKeuze);
        keuze = nieuweKeuze;
        richting = optie == null ? null : optie.richting();
        if (nieuweKeuze.isLater()) {
            uitgesteld++;
        }
        status = nieuweKeuze.isLater() ? Status.UITGESTELD : Status.GENOMEN;
    }

    private @Nullable Optie optie(Keuze gegeven) {
        if (gegeven.isBuitenOpties()) {
            return null;
        }
        return opties.stream()
                .filter(optie -> optie.letter().equals(gegeven.gekozen()))
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "beslissing.optieOnbekend", "gekozen", "Deze mogelijkheid is niet voorbereid."));
    }

    void betwist(String reden, LocalDate op) {
        if (status != Status.GENOMEN || vraagcode.isVanWerkgever()) {
            throw new DomainException("beslissing.nietTeBetwisten", "Bij deze keuze kan je dit nu niet melden.");
        }
        status = Status.BETWIST;
        betwisting = reden;
        betwistOp = op;
    }

    /** The client says that it was right after all; the remark stays. */
    void bevestig() {
        if (status != Status.BETWIST) {
            throw new DomainException("beslissing.nietBetwist", "Bij deze keuze is er niets te bevestigen.");
        }
        status = Status.GENOMEN;
    }

    BeslissingKaart kaart() {
        return new BeslissingKaart(
                id,
                new Vraagplaats(trajectId, werkpostId, plaatsingId),
                vraagcode,
                vraag,
                List.copyOf(opties),
                advies,
                status,
                uitgesteld,
                keuze,
                richting,
                betwisting);
    }
}
