package be.werkpad.document;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Leesniveau;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Documentgegevens.Betrokkenen;
import be.werkpad.sjabloon.Documentgegevens.Client;
import be.werkpad.sjabloon.Documentgegevens.Clientzijde;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Dienst;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import be.werkpad.vertegenwoordiging.Vertegenwoordigingsmatrix;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is who in a document. */
@Component
class Betrokkenenbron {
    private static final Set<Leesniveau> EENVOUDIG = EnumSet.of(Leesniveau.A1, Leesniveau.A2, Leesniveau.NIET_LEZEND);

    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final VertegenwoordigingZoeken vertegenwoordigingen;
    private final Werkpostbron werkposten;
    private final CurrentUser user;

    Betrokkenenbron(
            ClientZoeken clienten,
            MedewerkerZoeken medewerkers,
            VertegenwoordigingZoeken vertegenwoordigingen,
            Werkpostbron werkposten,
            CurrentUser user) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.vertegenwoordigingen = vertegenwoordigingen;
        this.werkposten = werkposten;
        this.user = user;
    }

    /** Account of who makes the document: the member of staff who works now, else the coach of the traject. */
    String auteur(TrajectKaart traject) {
        return user.heeft(Rol.JOBCOACH) || user.heeft(Rol.COORDINATOR)
                ? user.account()
                : Objects.requireNonNullElse(traject.coach(), CurrentUser.SYSTEEM);
    }

    String naamAuteur(TrajectKaart traject) {
        return Optional.ofNullable(medewerker(auteur(traject)))
                .map(Contactpersoon::naam)
                .orElse(dienst().naam());
    }

    /** Easy language for who reads little, clear language for the others. */
    Taalniveau taalniveau(TrajectKaart traject) {
        var leesniveau = clienten.metId(traject.clientId()).leesniveau();
        return leesniveau != null && EENVOUDIG.contains(leesniveau) ? Taalniveau.EENVOUDIG : Taalniveau.DUIDELIJK;
    }

    /** How a paper speaks to the client. */
    Aanspreekvorm aanspreekvorm(TrajectKaart traject) {
        return clienten.metId(traject.clientId()).aanspreekvorm();
    }

    /** @param werkpostId null for a document that is about none */
    Betrokkenen van(TrajectKaart traject, @Nullable Long werkpostId, Aanspreekvorm vorm, LocalDate vandaag) {
        var client = clienten.metId(traject.clientId());
        var jobcoach = medewerker(traject.coach());
        return new Betrokkenen(
                new Client(client.voornaam(), client.naam(), client.geboortedatum(), vorm),
                jobcoach == null ? new Contactpersoon(dienst().naam(), null, null) : jobcoach,
                medewerker(traject.backup()),
                vertegenwoordiger(client, vorm, vandaag),
                werkpostId == null ? null : werkposten.werkpost(werkpostId),
                clientzijde(client, vorm, vandaag));
    }

    /** A medewerker is reached through the dienst; private numbers are not kept. */
    private @Nullable Contactpersoon medewerker(@Nullable String account) {
        if (account == null) {
            return null;
        }
        return medewerkers
                .metAccount(account)
                .map(MedewerkerKaart::weergavenaam)
                .map(naam -> new Contactpersoon(naam, leegIsNull(dienst().telefoon()), leegIsNull(dienst().email())))
                .orElse(null);
    }

    /** By name who may act today; a client who is represented by somebody still unknown has a line to fill in. */
    private @Nullable Contactpersoon vertegenwoordiger(ClientKaart client, Aanspreekvorm vorm, LocalDate vandaag) {
        var soort = client.vertegenwoordiging();
        if (soort == null || soort == Vertegenwoordiging.GEEN) {
            return null;
        }
        var namen = vertegenwoordigingen.van(client.id()).mensen().stream()
                .filter(wie -> wie.magOp(vandaag))
                .map(VertegenwoordigerKaart::naam)
                .collect(Collectors.joining(" en "));
        return new Contactpersoon(namen.isEmpty() ? vorm.van(onbekend(soort)) : namen, null, null);
    }

    /** As the signatures are asked: one line for each, with the names of who may set it. */
    private Clientzijde clientzijde(ClientKaart client, Aanspreekvorm vorm, LocalDate vandaag) {
        var stand = vertegenwoordigingen.van(client.id());
        var tekenaars = Vertegenwoordigingsmatrix.tekenaars(stand, vandaag);
        return new Clientzijde(
                tekenaars.client(),
                tekenaars.vertegenwoordigers().stream()
                        .map(ids -> ids.isEmpty() ? vorm.van(onbekend(stand.soort())) : namen(stand.mensen(), ids))
                        .toList());
    }

    private static String namen(List<VertegenwoordigerKaart> mensen, Set<Long> ids) {
        return mensen.stream()
                .filter(mens -> ids.contains(mens.id()))
                .map(VertegenwoordigerKaart::naam)
                .collect(Collectors.joining(" of "));
    }

    private static String onbekend(Vertegenwoordiging soort) {
        return soort == Vertegenwoordiging.LASTHEBBER ? "Je lasthebber" : "Je bewindvoerder";
    }

    Dienst dienst() {
        var gegevens = medewerkers.dienst().gegevens();
        return new Dienst(
                gegevens.naam(),
                gegevens.organisatie(),
                gegevens.ondernemingsnummer(),
                Adres.van(gegevens.straat(), gegevens.postcode(), gegevens.gemeente()),
                Objects.requireNonNullElse(gegevens.telefoon(), ""),
                Objects.requireNonNullElse(gegevens.email(), ""));
    }

    private static @Nullable String leegIsNull(String tekst) {
        return tekst.isBlank() ? null : tekst;
    }
}
