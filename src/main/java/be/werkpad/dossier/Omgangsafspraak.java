package be.werkpad.dossier;

import be.werkpad.shared.DomainException;
import be.werkpad.traject.Omgang;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;

/** What client and coach agreed on about how to deal with the client. A next agreement is a next row. */
@Entity
class Omgangsafspraak {
    private static final int LANGSTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long trajectId;
    private String wel;
    private String niet;
    private LocalDate afgesprokenOp;
    private String door;

    protected Omgangsafspraak() {}

    Omgangsafspraak(long trajectId, OmgangAfspreken.Afspraak afspraak, LocalDate op, String door) {
        if (!afspraak.metClient()) {
            throw DomainException.bijVeld(
                    "dossier.nietAfgesproken", "metClient", "Spreek dit eerst af met de cliënt. Zet dan dit vinkje.");
        }
        this.trajectId = trajectId;
        wel = kort("wel", afspraak.wel());
        niet = kort("niet", afspraak.niet());
        if (wel.isEmpty() && niet.isEmpty()) {
            throw DomainException.bijVeld("dossier.leeg", "wel", "Schrijf minstens één ding op.");
        }
        afgesprokenOp = op;
        this.door = door;
    }

    private static String kort(String veld, String tekst) {
        var kern = tekst.strip();
        if (kern.length() > LANGSTE) {
            throw DomainException.bijVeld("dossier.teLang", veld, "Schrijf hoogstens 1000 tekens. Kort helpt.");
        }
        return kern;
    }

    Omgang kaart() {
        return new Omgang(regels(wel), regels(niet), afgesprokenOp);
    }

    private static List<String> regels(String tekst) {
        return tekst.lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }
}
