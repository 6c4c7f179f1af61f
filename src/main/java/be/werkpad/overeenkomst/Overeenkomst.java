package be.werkpad.overeenkomst;

import be.werkpad.plaatsing.PlaatsingKaart;
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

/** A signed agreement. What it is about depends on its kind: a werkpost, a traject or a plaatsing. */
@Entity
class Overeenkomst {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Overeenkomstsoort soort;

    private long partijId;
    private LocalDate getekendOp;
    private @Nullable LocalDate geldigTot;
    private String vindplaats;

    protected Overeenkomst() {}

    Overeenkomst(long partijId, OvereenkomstKaart kaart) {
        if (kaart.geldigTot() != null && kaart.geldigTot().isBefore(kaart.getekendOp())) {
            throw new DomainException(
                    "overeenkomst.eindeVoorBegin", "Een overeenkomst kan niet eindigen voor ze getekend is.");
        }
        soort = kaart.soort();
        this.partijId = partijId;
        getekendOp = kaart.getekendOp();
        geldigTot = kaart.geldigTot();
        vindplaats = kaart.vindplaats();
    }

    static long partij(Overeenkomstsoort soort, PlaatsingKaart plaatsing) {
        return switch (soort) {
            case RAAMOVEREENKOMST -> plaatsing.werkpostId();
            case ENGAGEMENTSVERKLARING -> plaatsing.trajectId();
            case SAMENWERKINGSOVEREENKOMST -> plaatsing.id();
        };
    }

    OvereenkomstKaart kaart() {
        return new OvereenkomstKaart(soort, getekendOp, geldigTot, vindplaats);
    }
}
