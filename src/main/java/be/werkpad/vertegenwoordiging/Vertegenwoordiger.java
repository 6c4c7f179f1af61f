package be.werkpad.vertegenwoordiging;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import be.werkpad.shared.Tekst;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bewindvoerder or lasthebber of a client, from one day to another. Nothing of it is changed but its last day. */
@Entity
class Vertegenwoordiger {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long clientId;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Bevoegdheid bevoegdheid;

    private boolean professioneel;
    private LocalDate van;
    private @Nullable LocalDate tot;
    private @Nullable LocalDate mandaatGeregistreerdOp;
    private String vastgelegdDoor;

    protected Vertegenwoordiger() {}

    Vertegenwoordiger(long clientId, NieuweVertegenwoordiger nieuw, String door) {
        this.clientId = clientId;
        this.naam = eisNaam(nieuw.naam());
        this.bevoegdheid = nieuw.bevoegdheid();
        this.professioneel = nieuw.professioneel();
        this.van = nieuw.van();
        this.mandaatGeregistreerdOp = nieuw.bevoegdheid() == Bevoegdheid.LASTHEBBER ? eisMandaat(nieuw) : null;
        this.vastgelegdDoor = door;
    }

    private static String eisNaam(String naam) {
        var schoon = Tekst.opgeschoond(naam);
        if (Naam.fout(schoon).isPresent()) {
            throw DomainException.bijVeld("vertegenwoordiging.naamOngeldig", "naam", "Vul een naam van een mens in.");
        }
        return schoon;
    }

    private static LocalDate eisMandaat(NieuweVertegenwoordiger nieuw) {
        if (nieuw.mandaatGeregistreerdOp() == null) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.mandaatOntbreekt",
                    "mandaatGeregistreerdOp",
                    "Een lasthebber tekent pas als het mandaat geregistreerd is. Vul die datum in.");
        }
        return nieuw.mandaatGeregistreerdOp();
    }

    void stop(LocalDate laatsteDag) {
        if (tot != null) {
            throw new DomainException("vertegenwoordiging.alGestopt", "Deze vertegenwoordiging is al gestopt.");
        }
        if (laatsteDag.isBefore(van)) {
            throw DomainException.bijVeld(
                    "vertegenwoordiging.stopVoorBegin", "tot", "De laatste dag ligt voor de eerste dag.");
        }
        tot = laatsteDag;
    }

    long clientId() {
        return clientId;
    }

    VertegenwoordigerKaart kaart() {
        return new VertegenwoordigerKaart(
                id == null ? 0 : id, naam, bevoegdheid, professioneel, van, tot, mandaatGeregistreerdOp);
    }
}
