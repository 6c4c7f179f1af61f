package be.werkpad.plaatsing;

import static be.werkpad.plaatsing.PlaatsingStatus.AFGEBROKEN;
import static be.werkpad.plaatsing.PlaatsingStatus.AFSPRAKEN;
import static be.werkpad.plaatsing.PlaatsingStatus.GESTOPT;
import static be.werkpad.plaatsing.PlaatsingStatus.LOPEND;
import static be.werkpad.plaatsing.PlaatsingStatus.PROEF;
import static be.werkpad.plaatsing.PlaatsingStatus.VOORBEREIDING;

import be.werkpad.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One client at one werkpost. */
@Entity
class Plaatsing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long werkpostId;

    @Enumerated(EnumType.STRING)
    private PlaatsingStatus status = VOORBEREIDING;

    private boolean bijkomend;
    private @Nullable String vervoermiddel;
    private @Nullable String vervoerplan;

    @ElementCollection
    @CollectionTable(name = "plaatsing_taak", joinColumns = @JoinColumn(name = "plaatsing_id"))
    @OrderColumn(name = "volgorde")
    private List<Takenpakkettaak> taken = new ArrayList<>();

    /** Null until agreements are made. */
    @Embedded
    private @Nullable Afsprakenblad afspraken;

    @ElementCollection
    @CollectionTable(name = "plaatsing_vroeger_rooster", joinColumns = @JoinColumn(name = "plaatsing_id"))
    @OrderColumn(name = "volgorde")
    private List<Vroegerrooster> vroegereRoosters = new ArrayList<>();

    private @Nullable LocalDate einddatum;
    private @Nullable String stopreden;

    protected Plaatsing() {}

    Plaatsing(NieuwePlaatsing nieuw) {
        trajectId = nieuw.trajectId();
        werkpostId = nieuw.werkpostId();
        bijkomend = nieuw.bijkomend();
        vervoerplan = nieuw.vervoerplan();
        if (nieuw.taken().isEmpty()) {
            throw new DomainException("plaatsing.geenTaken", "Er is nog geen takenpakket voor deze werkpost.");
        }
        taken.addAll(nieuw.taken());
    }

    /** Agreements can be made again until the trial starts. */
    void spreekAf(Afspraken afspraken) {
        eis(Set.of(VOORBEREIDING, AFSPRAKEN), "De afspraken kunnen niet meer veranderen. De proef is al begonnen.");
        status = AFSPRAKEN;
        this.afspraken = new Afsprakenblad(afspraken);
    }

    /** A change during the work from a day on, agreed by client and werkpost; gives what takes it back. */
    Werkafspraken pasAan(Werkafspraken wijziging, LocalDate vanaf) {
        eisWerk("Er is niets om aan te passen.");
        trekIn(wijziging);
        var vroeger = werkafspraken().watVerandertDoor(wijziging);
        if (wijziging.uren() != null) {
            vroegereRoosters.add(Vroegerrooster.van(vroeger.uren().rooster(), vanaf));
        }
        afsprakenblad().neemOver(wijziging);
        vervangTaken(wijziging.taken());
        return vroeger;
    }

    void kondigAan(Werkafspraken wijziging) {
        eisWerk("Er is niets om aan te passen.");
        afsprakenblad().kondigAan(wijziging);
    }

    void trekIn(Werkafspraken wijziging) {
        afsprakenblad().trekIn(wijziging);
    }

    /** The agreements of now, with what is agreed for later: what people sign. */
    Werkafspraken afgesproken() {
        return afsprakenblad().metAangekondigd(werkafspraken());
    }

    Uurrooster roosterOp(LocalDate dag) {
        return Vroegerrooster.op(dag, vroegereRoosters, afsprakenblad().uren().rooster());
    }

    /** The agreements that hold now. */
    Werkafspraken werkafspraken() {
        return new Werkafspraken(afsprakenblad().uren(), afsprakenblad().hulp(), List.copyOf(taken));
    }

    void vulAan(String middel, String plan, List<Takenpakkettaak> nieuweTaken) {
        eis(Set.of(VOORBEREIDING, AFSPRAKEN, PROEF, LOPEND), "Dit werk is gestopt. Er is niets om aan te vullen.");
        vervoermiddel = middel;
        vervoerplan = plan;
        vervangTaken(nieuweTaken);
    }

    void startProef() {
        eis(Set.of(AFSPRAKEN), "De proef kan pas starten als de afspraken gemaakt zijn.");
        status = PROEF;
    }

    void zetVoort() {
        eis(Set.of(PROEF), "Enkel een plaatsing in proef kan blijvend worden.");
        status = LOPEND;
    }

    void stop(LocalDate laatsteDag, String reden) {
        eisWerk("Er is niets om te stoppen.");
        status = GESTOPT;
        einddatum = laatsteDag;
        stopreden = reden;
    }

    /** Somebody reported the stop on another day than the last one of work. */
    void verbeterEinddatum(LocalDate laatsteDag) {
        eis(Set.of(GESTOPT), "Dit werk is niet gestopt. Er is geen laatste dag om te verbeteren.");
        einddatum = laatsteDag;
    }

    void breekAf(LocalDate datum, String reden) {
        eis(Set.of(VOORBEREIDING, AFSPRAKEN), "Het werk is al begonnen. Dan kan je het enkel nog stoppen.");
        status = AFGEBROKEN;
        einddatum = datum;
        stopreden = reden;
    }

    PlaatsingStatus status() {
        return status;
    }

    /** Tasks stay when the list is empty. */
    private void vervangTaken(List<Takenpakkettaak> nieuweTaken) {
        if (!nieuweTaken.isEmpty()) {
            taken.clear();
            taken.addAll(nieuweTaken);
        }
    }

    private Afsprakenblad afsprakenblad() {
        return Objects.requireNonNull(afspraken, "no agreements yet");
    }

    private void eisWerk(String gevolg) {
        eis(Set.of(PROEF, LOPEND), "Er wordt niet gewerkt op deze werkpost. " + gevolg);
    }

    private void eis(Set<PlaatsingStatus> toegelaten, String melding) {
        if (!toegelaten.contains(status)) {
            throw new DomainException("plaatsing.status", melding);
        }
    }

    PlaatsingKaart kaart() {
        return new PlaatsingKaart(
                id,
                trajectId,
                werkpostId,
                status,
                bijkomend,
                List.copyOf(taken),
                vervoermiddel,
                vervoerplan,
                afspraken == null ? null : afspraken.afspraken(),
                einddatum,
                stopreden);
    }
}
