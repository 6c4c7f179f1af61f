package be.werkpad.werkpost;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Ondernemingsnummer;
import be.werkpad.shared.Postcode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A place where a client may work. Its code is what people and forms name it by. */
@Entity
class Werkpost {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;
    private String naam;
    private @Nullable String straat;
    private String postcode;
    private String gemeente;
    private @Nullable String sector;
    private boolean eigenCampus;
    private @Nullable String ondernemingsnummer;
    private @Nullable String contactNaam;
    private @Nullable String contactTelefoon;
    private @Nullable String contactEmail;

    protected Werkpost() {}

    Werkpost(String code, NieuweWerkpost nieuw) {
        this.code = code;
        wijzig(nieuw);
    }

    final void wijzig(NieuweWerkpost nieuw) {
        controleer(nieuw);
        naam = nieuw.naam().strip();
        straat = Tekstvak.kort("straat", nieuw.straat(), 200);
        postcode = nieuw.postcode();
        gemeente = nieuw.gemeente();
        sector = Tekstvak.kort("sector", nieuw.sector(), 100);
        eigenCampus = nieuw.eigenCampus();
        ondernemingsnummer = ondernemingsnummer(nieuw.ondernemingsnummer());
        contactNaam = Tekstvak.kort("contactNaam", nieuw.contactNaam(), 200);
        contactTelefoon = Tekstvak.telefoon("contactTelefoon", nieuw.contactTelefoon());
        contactEmail = Tekstvak.email("contactEmail", nieuw.contactEmail());
    }

    private static void controleer(NieuweWerkpost nieuw) {
        if (nieuw.naam().isBlank() || nieuw.naam().length() > 200) {
            throw DomainException.bijVeld("werkpost.naamVerplicht", "naam", "Vul een naam in van 1 tot 200 tekens.");
        }
        if (Postcode.fout(nieuw.postcode()).isPresent()) {
            throw DomainException.bijVeld("werkpost.postcodeOngeldig", "postcode", "Een postcode heeft vier cijfers.");
        }
        if (nieuw.gemeente().isBlank() || nieuw.gemeente().length() > 100) {
            throw DomainException.bijVeld(
                    "werkpost.gemeenteVerplicht", "gemeente", "Vul een gemeente in van 1 tot 100 tekens.");
        }
    }

    private static @Nullable String ondernemingsnummer(@Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        if (Ondernemingsnummer.fout(waarde).isPresent()) {
            throw DomainException.bijVeld(
                    "werkpost.ondernemingsnummerOngeldig", "ondernemingsnummer", "Dit ondernemingsnummer klopt niet.");
        }
        return Ondernemingsnummer.genormaliseerd(waarde);
    }

    WerkpostKaart kaart() {
        return new WerkpostKaart(
                id,
                code,
                naam,
                straat,
                postcode,
                gemeente,
                sector,
                eigenCampus,
                ondernemingsnummer,
                contactNaam,
                contactTelefoon,
                contactEmail);
    }
}
