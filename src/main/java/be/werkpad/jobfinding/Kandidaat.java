package be.werkpad.jobfinding;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A werkpost that was contacted for one client. */
@Entity
class Kandidaat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private long werkpostId;
    private LocalDate datum;
    private String kanaal;
    private String resultaat;
    private String gelinkteWens;
    private @Nullable String volgendeStap;
    private @Nullable String zoektocht;

    @Enumerated(EnumType.STRING)
    private KandidaatStatus status = KandidaatStatus.OPEN;

    private @Nullable LocalDate afgeslotenOp;

    @Enumerated(EnumType.STRING)
    private @Nullable Afsluitreden afsluitreden;

    protected Kandidaat() {}

    Kandidaat(Zoekactie actie) {
        if (actie.gelinkteWens().isBlank()) {
            throw DomainException.bijVeld(
                    "jobfinding.geenWens",
                    "gelinkteWens",
                    "Schrijf welke wens je volgt, of waarom er geen wens bij past.");
        }
        trajectId = actie.trajectId();
        werkpostId = actie.werkpostId();
        datum = actie.datum();
        kanaal = actie.kanaal();
        resultaat = actie.resultaat();
        gelinkteWens = actie.gelinkteWens();
        volgendeStap = actie.volgendeStap();
        zoektocht = actie.zoektocht();
    }

    void sluitAf(LocalDate op, Afsluitreden reden) {
        eisOpen();
        status = KandidaatStatus.AFGESLOTEN;
        afgeslotenOp = op;
        afsluitreden = reden;
    }

    boolean isBij(long werkpost) {
        return werkpostId == werkpost;
    }

    void kies() {
        eisOpen();
        status = KandidaatStatus.GEKOZEN;
    }

    private void eisOpen() {
        if (status != KandidaatStatus.OPEN) {
            throw new DomainException("jobfinding.kandidaatGesloten", "Over deze werkpost is al beslist.");
        }
    }

    KandidaatKaart kaart() {
        return new KandidaatKaart(
                id,
                new Zoekactie(trajectId, werkpostId, datum, kanaal, resultaat, gelinkteWens, volgendeStap, zoektocht),
                status,
                afgeslotenOp,
                afsluitreden);
    }
}
