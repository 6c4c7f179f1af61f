package be.werkpad.ondertekening;

import be.werkpad.mandaat.MandaatZoeken;
import be.werkpad.ondertekening.OndertekeningKaart.Vak;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import be.werkpad.shared.Tekst;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who signs in a slot, and whether that person may (F.18). */
@Component
class Tekenaarcontrole {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final MandaatZoeken mandaten;
    private final MedewerkerZoeken medewerkers;
    private final Clientzijde clientzijde;
    private final Partijcontrole partijen;
    private final CurrentUser user;

    Tekenaarcontrole(
            MandaatZoeken mandaten,
            MedewerkerZoeken medewerkers,
            Clientzijde clientzijde,
            Partijcontrole partijen,
            CurrentUser user) {
        this.partijen = partijen;
        this.mandaten = mandaten;
        this.medewerkers = medewerkers;
        this.clientzijde = clientzijde;
        this.user = user;
    }

    /** @param functie null for the client */
    record Tekenaar(String naam, @Nullable String functie) {}

    /** @param dag on which is signed; who may sign is asked of that day */
    Tekenaar eis(OndertekeningKaart ronde, Vak vak, NieuweHandtekening nieuw, LocalDate dag) {
        var tekenaar = tekenaar(ronde.trajectId(), vak, nieuw, dag);
        partijen.eis(ronde, vak.partij(), tekenaar.naam());
        return tekenaar;
    }

    private Tekenaar tekenaar(long trajectId, Vak vak, NieuweHandtekening nieuw, LocalDate dag) {
        return switch (vak.partij()) {
            case DIENST -> vanDienst(nieuw, dag);
            case VERTEGENWOORDIGER -> vertegenwoordiger(trajectId, nieuw, dag);
            case CLIENT -> new Tekenaar(eisClient(trajectId, nieuw.naam()), null);
            case WERKGEVER -> new Tekenaar(eisNaam(nieuw.naam()), tekst(nieuw.functie()));
        };
    }

    private Tekenaar vanDienst(NieuweHandtekening nieuw, LocalDate dag) {
        var account = nieuw.account();
        if (account == null || !mandaten.magTekenen(account, dag)) {
            throw DomainException.bijVeld(
                    "ondertekening.geenMandaat",
                    "account",
                    "Deze persoon mag niet tekenen voor de dienst. Vraag een mandaat, of laat de coördinator tekenen.");
        }
        if (nieuw.wijze() == Tekenwijze.AANMELDING && !account.equals(user.account())) {
            throw DomainException.bijVeld(
                    "ondertekening.andereLogin", "account", "Met je eigen login teken je alleen zelf.");
        }
        var medewerker = medewerkers.metAccount(account).orElseThrow();
        return new Tekenaar(medewerker.weergavenaam(), functie(medewerker, dag));
    }

    /** With the mandate of that day, so that it stays readable after the mandate ended. */
    private String functie(MedewerkerKaart medewerker, LocalDate dag) {
        return medewerker.rol() == Rol.COORDINATOR
                ? "Coördinator"
                : mandaten.mandaat(medewerker.account(), dag)
                        .map(mandaat -> "Jobcoach, met mandaat sinds " + DAG.format(mandaat.van()))
                        .orElseThrow();
    }

    private Tekenaar vertegenwoordiger(long trajectId, NieuweHandtekening nieuw, LocalDate dag) {
        var mens = clientzijde.mensen(trajectId).stream()
                .filter(een -> nieuw.vertegenwoordigerId() != null && een.id() == nieuw.vertegenwoordigerId())
                .findFirst()
                .orElseThrow(() -> DomainException.bijVeld(
                        "ondertekening.kiesVertegenwoordiger", "vertegenwoordiger", "Kies wie er tekent."));
        eisBevoegd(mens, dag);
        return new Tekenaar(mens.naam(), functie(mens));
    }

    private static void eisBevoegd(VertegenwoordigerKaart mens, LocalDate datum) {
        if (!mens.magOp(datum)) {
            throw DomainException.bijVeld(
                    "ondertekening.nietBevoegd",
                    "vertegenwoordiger",
                    "%s mocht op die dag niet tekenen voor de cliënt.".formatted(mens.naam()));
        }
    }

    private static String functie(VertegenwoordigerKaart mens) {
        return switch (mens.bevoegdheid()) {
            case PERSOON -> "Bewindvoerder over de persoon";
            case GOEDEREN -> "Bewindvoerder over de goederen";
            case BEIDE -> "Bewindvoerder over de persoon en de goederen";
            case LASTHEBBER -> "Lasthebber";
        };
    }

    /** Nobody else signs there; without a name it is the one of the dossier. */
    private String eisClient(long trajectId, @Nullable String naam) {
        var client = clientzijde.naam(trajectId);
        if (naam != null && !Tekst.isOnzichtbaar(naam) && !Naam.zelfde(naam, client)) {
            throw DomainException.bijVeld(
                    "ondertekening.nietDeClient",
                    "naam",
                    "Hier tekent alleen de cliënt. In het dossier staat: %s.".formatted(client));
        }
        return client;
    }

    private static String eisNaam(@Nullable String naam) {
        var schoon = naam == null ? "" : Tekst.opgeschoond(naam);
        if (Naam.fout(schoon).isPresent()) {
            throw DomainException.bijVeld("ondertekening.naamOngeldig", "naam", "Vul de naam in van wie tekent.");
        }
        return schoon;
    }

    static @Nullable String tekst(@Nullable String tekst) {
        if (tekst == null || Tekst.isOnzichtbaar(tekst)) {
            return null;
        }
        var schoon = Tekst.opgeschoond(tekst);
        if (Tekst.lengte(schoon) > 100 || Tekst.heeftStuurtekens(schoon) || Tekst.heeftRegeleinden(schoon)) {
            throw DomainException.bijVeld("ondertekening.tekstOngeldig", "functie", "Hou het bij één korte regel.");
        }
        return schoon;
    }
}
