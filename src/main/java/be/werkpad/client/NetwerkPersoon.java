package be.werkpad.client;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Emailadres;
import be.werkpad.shared.Naam;
import be.werkpad.shared.Telefoonnummer;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody around a client, with what that one person may know: agreed per person (CH-10a, B14). */
@Entity
class NetwerkPersoon {
    private static final int LANGSTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long clientId;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Netwerkrelatie relatie;

    private @Nullable String telefoon;
    private @Nullable String email;
    private @Nullable String magWeten;
    private @Nullable String contactafspraak;
    private LocalDate sinds;
    private @Nullable LocalDate gestoptOp;

    protected NetwerkPersoon() {}

    NetwerkPersoon(long clientId, NetwerkpersoonToevoegen.Nieuw nieuw, LocalDate vandaag) {
        this.clientId = clientId;
        naam = nieuw.naam().strip();
        if (Naam.fout(naam).isPresent()) {
            throw DomainException.bijVeld("client.naamOngeldig", "naam", "Vul een naam in van 1 tot 100 tekens.");
        }
        relatie = nieuw.relatie();
        telefoon = telefoon(nieuw.telefoon());
        email = email(nieuw.email());
        magWeten = kort("magWeten", nieuw.magWeten());
        contactafspraak = kort("contactafspraak", nieuw.contactafspraak());
        sinds = vandaag;
    }

    void stop(LocalDate op) {
        gestoptOp = gestoptOp == null ? op : gestoptOp;
    }

    long clientId() {
        return clientId;
    }

    private static @Nullable String telefoon(@Nullable String waarde) {
        if (waarde != null && Telefoonnummer.fout(waarde).isPresent()) {
            throw DomainException.bijVeld("client.telefoonOngeldig", "telefoon", "Vul een juist telefoonnummer in.");
        }
        return waarde == null ? null : Telefoonnummer.genormaliseerd(waarde);
    }

    private static @Nullable String email(@Nullable String waarde) {
        if (waarde != null && Emailadres.fout(waarde).isPresent()) {
            throw DomainException.bijVeld("client.emailOngeldig", "email", "Vul een juist e-mailadres in.");
        }
        return waarde;
    }

    private static @Nullable String kort(String veld, @Nullable String waarde) {
        if (waarde != null && waarde.length() > LANGSTE) {
            throw DomainException.bijVeld("client.teLang", veld, "Schrijf hoogstens 1000 tekens.");
        }
        return waarde;
    }

    NetwerkKaart kaart() {
        return new NetwerkKaart(id, naam, relatie, telefoon, email, magWeten, contactafspraak, sinds, gestoptOp);
    }
}
