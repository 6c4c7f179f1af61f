package be.werkpad.werkvloer;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that does not go well, with what is done about it and by whom (C.7). */
@Entity
class Knelpunt {
    private static final int LANGSTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long trajectId;
    private String wat;
    private String actie;
    private String eigenaar;
    private LocalDate tegen;
    private LocalDate genoteerdOp;
    private @Nullable LocalDate opgelostOp;
    private @Nullable String hoe;

    protected Knelpunt() {}

    Knelpunt(long trajectId, KnelpuntNoteren.Nieuw nieuw, LocalDate vandaag) {
        this.trajectId = trajectId;
        wat = kort("wat", nieuw.wat());
        actie = kort("actie", nieuw.actie());
        eigenaar = kort("eigenaar", nieuw.eigenaar());
        if (nieuw.tegen().isBefore(vandaag)) {
            throw DomainException.bijVeld("werkvloer.tegen", "tegen", "Deze dag is voorbij.");
        }
        tegen = nieuw.tegen();
        genoteerdOp = vandaag;
    }

    void losOp(String opHoe, LocalDate vandaag) {
        if (opgelostOp != null) {
            throw new DomainException("werkvloer.alOpgelost", "Dit knelpunt was al opgelost.");
        }
        hoe = kort("hoe", opHoe);
        opgelostOp = vandaag;
    }

    private static String kort(String veld, String tekst) {
        var kern = tekst.strip();
        if (kern.isEmpty() || kern.length() > LANGSTE) {
            throw DomainException.bijVeld("werkvloer.tekst", veld, "Schrijf 1 tot 2000 tekens.");
        }
        return kern;
    }

    KnelpuntKaart kaart() {
        return new KnelpuntKaart(
                id == null ? 0 : id, trajectId, wat, actie, eigenaar, tegen, genoteerdOp, opgelostOp, hoe);
    }
}
