package be.werkpad.organisatie;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The service as it stands on letters. One installation serves one dienst. */
@Entity
class Dienst {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String naam;
    private @Nullable String organisatie;
    private @Nullable String ondernemingsnummer;
    private @Nullable String straat;
    private @Nullable String postcode;
    private @Nullable String gemeente;
    private @Nullable String telefoon;
    private @Nullable String email;

    protected Dienst() {}

    Dienst(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    void wijzig(Dienstgegevens nieuw) {
        if (nieuw.naam().isBlank()) {
            throw DomainException.bijVeld("organisatie.naamVerplicht", "naam", "Vul de naam van de dienst in.");
        }
        naam = nieuw.naam().strip();
        organisatie = nieuw.organisatie();
        ondernemingsnummer = nieuw.ondernemingsnummer();
        straat = nieuw.straat();
        postcode = nieuw.postcode();
        gemeente = nieuw.gemeente();
        telefoon = nieuw.telefoon();
        email = nieuw.email();
    }

    DienstKaart kaart() {
        return new DienstKaart(
                id,
                code,
                new Dienstgegevens(naam, organisatie, ondernemingsnummer, straat, postcode, gemeente, telefoon, email));
    }
}
