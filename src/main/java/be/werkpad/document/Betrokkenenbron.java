package be.werkpad.document;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Leesniveau;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.sjabloon.Documentgegevens.Betrokkenen;
import be.werkpad.sjabloon.Documentgegevens.Client;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Dienst;
import be.werkpad.sjabloon.Documentgegevens.Werkpost;
import be.werkpad.sjabloon.Taalniveau;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is who in a document. */
@Component
class Betrokkenenbron {
    private static final Set<Leesniveau> EENVOUDIG = EnumSet.of(Leesniveau.A1, Leesniveau.A2, Leesniveau.NIET_LEZEND);

    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;

    Betrokkenenbron(
            ClientZoeken clienten,
            MedewerkerZoeken medewerkers,
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten) {
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
    }

    /** Easy language for who reads little, clear language for the others. */
    Taalniveau taalniveau(TrajectKaart traject) {
        var leesniveau = clienten.metId(traject.clientId()).leesniveau();
        return leesniveau != null && EENVOUDIG.contains(leesniveau) ? Taalniveau.EENVOUDIG : Taalniveau.DUIDELIJK;
    }

    /** Of what the document is about; null when that is no plaatsing. */
    @Nullable
    Long werkpostId(Documentreeks reeks) {
        return reeks.plaatsingId() == null
                ? null
                : plaatsingen.metId(reeks.plaatsingId()).werkpostId();
    }

    Betrokkenen van(TrajectKaart traject, @Nullable Long werkpostId) {
        var client = clienten.metId(traject.clientId());
        var jobcoach = medewerker(traject.coach());
        return new Betrokkenen(
                new Client(client.voornaam(), client.naam(), client.geboortedatum()),
                jobcoach == null ? new Contactpersoon(dienst().naam(), null, null) : jobcoach,
                medewerker(traject.backup()),
                vertegenwoordiger(client),
                werkpostId == null ? null : werkpost(werkposten.metId(werkpostId)));
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

    private static @Nullable Contactpersoon vertegenwoordiger(ClientKaart client) {
        var soort = client.vertegenwoordiging();
        if (soort == null || soort == Vertegenwoordiging.GEEN) {
            return null;
        }
        return new Contactpersoon(
                soort == Vertegenwoordiging.LASTHEBBER ? "Je lasthebber" : "Je bewindvoerder", null, null);
    }

    private static Werkpost werkpost(WerkpostKaart werkpost) {
        var contact = werkpost.contactNaam() == null
                ? null
                : new Contactpersoon(werkpost.contactNaam(), werkpost.contactTelefoon(), werkpost.contactEmail());
        return new Werkpost(
                werkpost.naam(),
                adres(werkpost.straat(), werkpost.postcode(), werkpost.gemeente()),
                werkpost.ondernemingsnummer(),
                contact);
    }

    Dienst dienst() {
        var gegevens = medewerkers.dienst().gegevens();
        return new Dienst(
                gegevens.naam(),
                gegevens.organisatie(),
                gegevens.ondernemingsnummer(),
                adres(gegevens.straat(), gegevens.postcode(), gegevens.gemeente()),
                Objects.requireNonNullElse(gegevens.telefoon(), ""),
                Objects.requireNonNullElse(gegevens.email(), ""));
    }

    private static String adres(@Nullable String straat, @Nullable String postcode, @Nullable String gemeente) {
        var plaats = samen(" ", postcode, gemeente);
        return samen(", ", straat, plaats.isEmpty() ? null : plaats);
    }

    private static String samen(String tussen, @Nullable String... delen) {
        return Stream.of(delen)
                .filter(Objects::nonNull)
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(tussen));
    }

    private static @Nullable String leegIsNull(String tekst) {
        return tekst.isBlank() ? null : tekst;
    }
}
