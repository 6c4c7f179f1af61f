package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Tekst;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leave for one plaatsing to share hours with another client, from the day it is given until a day (CH-7a-3). */
@Entity
class Uitzondering {
    private static final int KORTSTE_REDEN = 20;
    private static final int LANGSTE_REDEN = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long plaatsingId;
    private long werkpostId;
    private long trajectId;
    private String reden;
    private String toegestaanDoor;
    private LocalDate toegestaanOp;
    private LocalDate tot;
    private @Nullable LocalDate beeindigdOp;

    protected Uitzondering() {}

    /** @param uiterlijk the longest that leave may last, by the norm */
    Uitzondering(PlaatsingKaart plaatsing, Aanvraag aanvraag, String door, LocalDate vandaag, LocalDate uiterlijk) {
        plaatsingId = plaatsing.id();
        werkpostId = plaatsing.werkpostId();
        trajectId = plaatsing.trajectId();
        reden = eisReden(aanvraag.reden());
        toegestaanDoor = door;
        toegestaanOp = vandaag;
        tot = eisEinde(aanvraag.tot(), vandaag, uiterlijk);
    }

    private static String eisReden(String tekst) {
        var reden = Tekst.opgeschoond(tekst);
        if (Tekst.lengte(reden) < KORTSTE_REDEN || Tekst.lengte(reden) > LANGSTE_REDEN) {
            throw DomainException.bijVeld(
                    "samenplaatsing.redenOntbreekt", "reden", "Schrijf in 20 tot 1000 tekens waarom dit nodig is.");
        }
        return reden;
    }

    private static LocalDate eisEinde(@Nullable LocalDate tot, LocalDate vandaag, LocalDate uiterlijk) {
        if (tot == null || tot.isBefore(vandaag)) {
            throw DomainException.bijVeld(
                    "samenplaatsing.eindeOntbreekt", "tot", "Kies een dag waarop de uitzondering stopt.");
        }
        if (tot.isAfter(uiterlijk)) {
            throw DomainException.bijVeld(
                    "samenplaatsing.eindeTeLaat",
                    "tot",
                    "Dat is te lang. Een uitzondering duurt ten hoogste tot %s.".formatted(Datumtekst.van(uiterlijk)));
        }
        return tot;
    }

    /** Its last day is still covered. */
    boolean geldtOp(LocalDate dag) {
        return beeindigdOp == null && !dag.isAfter(tot);
    }

    void beeindig(LocalDate dag) {
        if (beeindigdOp == null) {
            beeindigdOp = dag;
        }
    }

    UitzonderingKaart kaart() {
        return new UitzonderingKaart(
                id,
                plaatsingId,
                werkpostId,
                trajectId,
                reden,
                new UitzonderingKaart.Toelating(toegestaanDoor, toegestaanOp),
                tot,
                beeindigdOp);
    }
}
