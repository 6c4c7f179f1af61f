package be.werkpad.herinnering;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Emailadres;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whether a person wants the daily mail, and where. */
@Entity
@Table(name = "herinnering_ontvanger")
class Ontvanger {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private @Nullable String email;
    private boolean gewenst;

    protected Ontvanger() {}

    Ontvanger(String account) {
        this.account = account;
    }

    void wil(boolean mail, String adres) {
        var schoon = adres.strip();
        if (mail && schoon.isEmpty()) {
            throw DomainException.bijVeld(
                    "herinnering.emailVerplicht", "email", "Vul je e-mailadres in. Anders kunnen we niet mailen.");
        }
        if (!schoon.isEmpty() && Emailadres.fout(schoon).isPresent()) {
            throw DomainException.bijVeld(
                    "herinnering.emailOngeldig", "email", "Dit e-mailadres klopt niet. Voorbeeld: naam@dienst.be.");
        }
        email = schoon.isEmpty() ? null : schoon;
        gewenst = mail;
    }

    OntvangerKaart kaart() {
        return new OntvangerKaart(account, email == null ? "" : email, gewenst);
    }
}
