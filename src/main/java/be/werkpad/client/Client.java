package be.werkpad.client;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who looks for work with support. Only the name is always known; the rest comes when the client tells it. */
@Entity
class Client {
    private static final LocalDate VROEGSTE_GEBOORTE = LocalDate.of(1900, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String voornaam;
    private String naam;
    private @Nullable LocalDate geboortedatum;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    @Embedded
    private @Nullable Bereikbaarheid bereikbaarheid;

    private @Nullable String taal;

    @Enumerated(EnumType.STRING)
    private @Nullable Leesniveau leesniveau;

    @Enumerated(EnumType.STRING)
    private Aanspreekvorm aanspreekvorm = Aanspreekvorm.JE;

    @Enumerated(EnumType.STRING)
    private @Nullable Inkomensstatuut inkomensstatuut;

    private @Nullable String financieringsbron;
    private @Nullable String subsidiesoort;

    @Enumerated(EnumType.STRING)
    private @Nullable Vertegenwoordiging vertegenwoordiging;

    private @Nullable String account;

    protected Client() {}

    Client(NieuweClient nieuw) {
        voornaam = naam("voornaam", nieuw.voornaam());
        naam = naam("naam", nieuw.naam());
    }

    void wijzig(ClientWijziging nieuw, LocalDate vandaag) {
        zet(nieuw.voornaam(), waarde -> voornaam = naam("voornaam", waarde));
        zet(nieuw.naam(), waarde -> naam = naam("naam", waarde));
        zet(nieuw.geboortedatum(), waarde -> geboortedatum = geboorte(waarde, vandaag));
        zet(nieuw.gender(), waarde -> gender = waarde);
        bereikbaarheid().wijzig(nieuw);
        zet(nieuw.taal(), waarde -> taal = leegIsNull(waarde));
        zet(nieuw.leesniveau(), waarde -> leesniveau = waarde);
        zet(nieuw.aanspreekvorm(), waarde -> aanspreekvorm = waarde);
        zet(nieuw.inkomensstatuut(), waarde -> inkomensstatuut = waarde);
        zet(nieuw.financieringsbron(), waarde -> financieringsbron = leegIsNull(waarde));
        zet(nieuw.subsidiesoort(), waarde -> subsidiesoort = leegIsNull(waarde));
        zet(nieuw.vertegenwoordiging(), waarde -> vertegenwoordiging = waarde);
    }

    /** From now on this login sees "Mijn traject" of this client. */
    void koppel(String nieuwAccount) {
        account = nieuwAccount;
    }

    static <T> void zet(@Nullable T waarde, Consumer<T> veld) {
        if (waarde != null) {
            veld.accept(waarde);
        }
    }

    static @Nullable String leegIsNull(String waarde) {
        return waarde.isBlank() ? null : waarde.strip();
    }

    private static String naam(String veld, String waarde) {
        var kern = waarde.strip();
        if (Naam.fout(kern).isPresent()) {
            throw DomainException.bijVeld("client.naamOngeldig", veld, "Vul een naam in van 1 tot 100 tekens.");
        }
        return kern;
    }

    private static LocalDate geboorte(LocalDate datum, LocalDate vandaag) {
        if (datum.isBefore(VROEGSTE_GEBOORTE) || datum.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "client.geboortedatumOngeldig",
                    "geboortedatum",
                    "Vul een geboortedatum in vanaf 1900, tot vandaag.");
        }
        return datum;
    }

    /** Hibernate makes no object when all its columns are empty. */
    private Bereikbaarheid bereikbaarheid() {
        if (bereikbaarheid == null) {
            bereikbaarheid = new Bereikbaarheid();
        }
        return bereikbaarheid;
    }

    ClientKaart kaart() {
        return new ClientKaart(
                id,
                voornaam,
                naam,
                geboortedatum,
                gender,
                bereikbaarheid().telefoon(),
                bereikbaarheid().email(),
                bereikbaarheid().contactvoorkeur(),
                bereikbaarheid().straat(),
                bereikbaarheid().postcode(),
                bereikbaarheid().gemeente(),
                taal,
                leesniveau,
                aanspreekvorm,
                inkomensstatuut,
                financieringsbron,
                subsidiesoort,
                vertegenwoordiging,
                account);
    }
}
