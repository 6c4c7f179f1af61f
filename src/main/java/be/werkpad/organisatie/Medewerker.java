package be.werkpad.organisatie;

import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Somebody who works for the dienst, with one function in one antenne. */
@Entity
class Medewerker {
    private static final Set<Rol> GEEN_MEDEWERKER = EnumSet.of(Rol.CLIENT, Rol.VERVANGER);
    private static final BigDecimal MINSTE_VTE = new BigDecimal("0.01");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String account;
    private String voornaam;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Rol rol;

    @ManyToOne(fetch = FetchType.LAZY)
    private Antenne antenne;

    private BigDecimal vte;
    private boolean actief = true;

    protected Medewerker() {}

    Medewerker(NieuweMedewerker nieuw, Antenne antenne) {
        if (GEEN_MEDEWERKER.contains(nieuw.rol())) {
            throw DomainException.bijVeld("organisatie.rolOngeldig", "rol", "Deze rol is geen functie in de dienst.");
        }
        if (nieuw.vte().compareTo(MINSTE_VTE) < 0 || nieuw.vte().compareTo(BigDecimal.ONE) > 0) {
            throw DomainException.bijVeld("organisatie.vteOngeldig", "vte", "Vul een VTE in van 0,01 tot 1,00.");
        }
        account = nieuw.account();
        voornaam = nieuw.voornaam();
        naam = nieuw.naam();
        rol = nieuw.rol();
        vte = nieuw.vte();
        this.antenne = antenne;
    }

    void stopMetWerken() {
        actief = false;
    }

    MedewerkerKaart kaart() {
        return new MedewerkerKaart(id, account, voornaam, naam, rol, antenne.code(), antenne.naam(), vte, actief);
    }
}
