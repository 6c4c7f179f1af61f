package be.werkpad.tekenlink;

import be.werkpad.client.ClientZoeken;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.tekenlink.Tekenlinkbron.Gevonden;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import be.werkpad.werkpost.WerkpostKaart;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects the few things that somebody outside must know to sign. */
@Component
class Uitnodigingsbron {
    private final DocumentZoeken documenten;
    private final Clientbron client;
    private final Werkpostbron werkpost;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    Uitnodigingsbron(
            DocumentZoeken documenten,
            Clientbron client,
            Werkpostbron werkpost,
            MedewerkerZoeken medewerkers,
            Clock clock) {
        this.documenten = documenten;
        this.client = client;
        this.werkpost = werkpost;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** The client and who represents that client. */
    @Component
    record Clientbron(TrajectZoeken trajecten, ClientZoeken clienten, VertegenwoordigingZoeken vertegenwoordiging) {
        String voornaam(long trajectId) {
            return clienten.metId(trajecten.metId(trajectId).clientId()).voornaam();
        }

        @Nullable
        String naam(long trajectId, @Nullable Long vertegenwoordigerId) {
            return vertegenwoordiging.van(trajecten.metId(trajectId).clientId()).mensen().stream()
                    .filter(mens -> vertegenwoordigerId != null && mens.id() == vertegenwoordigerId)
                    .map(VertegenwoordigerKaart::naam)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Where the work is. */
    @Component
    record Werkpostbron(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
        @Nullable
        String naam(OndertekeningKaart ronde) {
            return werkpost(ronde).map(WerkpostKaart::naam).orElse(null);
        }

        /** Where the employer reads mail; null when nobody told. */
        @Nullable
        String email(OndertekeningKaart ronde) {
            return werkpost(ronde)
                    .map(WerkpostKaart::contactEmail)
                    .filter(email -> !email.isBlank())
                    .orElse(null);
        }

        private Optional<WerkpostKaart> werkpost(OndertekeningKaart ronde) {
            return Optional.ofNullable(ronde.plaatsingId())
                    .map(id -> werkposten.metId(plaatsingen.metId(id).werkpostId()));
        }
    }

    private @Nullable String samenMet(OndertekeningKaart ronde) {
        var bij = ronde.bijgevoegd();
        return bij == null ? null : bij.soort().naam();
    }

    Tekenuitnodiging van(Gevonden gevonden) {
        var ronde = gevonden.ronde();
        var document = documenten.metId(ronde.documentId());
        var dienst = medewerkers.dienst();
        return new Tekenuitnodiging(
                document.soort().naam(),
                document.versie(),
                samenMet(ronde),
                gevonden.vak().partij(),
                client.voornaam(ronde.trajectId()),
                werkpost.naam(ronde),
                client.naam(ronde.trajectId(), gevonden.link().doel().vertegenwoordigerId()),
                dienst.naam(),
                dienst.gegevens().telefoon(),
                gevonden.link().kaart(clock).geldigTot());
    }
}
