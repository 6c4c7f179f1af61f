package be.werkpad.client;

import static be.werkpad.client.Client.leegIsNull;
import static be.werkpad.client.Client.zet;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Emailadres;
import be.werkpad.shared.Telefoonnummer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where a client lives and how to reach them. */
@Embeddable
class Bereikbaarheid {
    private @Nullable String telefoon;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private @Nullable Contactvoorkeur contactvoorkeur;

    private @Nullable String straat;
    private @Nullable String postcode;
    private @Nullable String gemeente;

    void wijzig(ClientWijziging nieuw) {
        zet(nieuw.telefoon(), waarde -> telefoon = nummer(waarde));
        zet(nieuw.email(), waarde -> email = adres(waarde));
        zet(nieuw.contactvoorkeur(), waarde -> contactvoorkeur = waarde);
        zet(nieuw.straat(), waarde -> straat = leegIsNull(waarde));
        zet(nieuw.postcode(), waarde -> postcode = leegIsNull(waarde));
        zet(nieuw.gemeente(), waarde -> gemeente = leegIsNull(waarde));
    }

    private static @Nullable String nummer(String waarde) {
        var nummer = leegIsNull(waarde);
        if (nummer != null && Telefoonnummer.fout(nummer).isPresent()) {
            throw DomainException.bijVeld("client.telefoonOngeldig", "telefoon", "Dit is geen telefoonnummer.");
        }
        return nummer == null ? null : Telefoonnummer.genormaliseerd(nummer);
    }

    private static @Nullable String adres(String waarde) {
        var adres = leegIsNull(waarde);
        if (adres != null && Emailadres.fout(adres).isPresent()) {
            throw DomainException.bijVeld("client.emailOngeldig", "email", "Dit is geen e-mailadres.");
        }
        return adres;
    }

    @Nullable
    String telefoon() {
        return telefoon;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    Contactvoorkeur contactvoorkeur() {
        return contactvoorkeur;
    }

    @Nullable
    String straat() {
        return straat;
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    @Nullable
    String gemeente() {
        return gemeente;
    }
}
