package be.werkpad.contact.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.contact.OpenContact;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Contacts with the names and marks that a page shows. */
@Component
class Contactregels {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final MedewerkerZoeken medewerkers;
    private final Clock clock;

    Contactregels(TrajectZoeken trajecten, ClientZoeken clienten, MedewerkerZoeken medewerkers, Clock clock) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** @param stand TE_LAAT, TE_SCHRIJVEN or GEPLAND */
    record Openregel(OpenContact contact, String code, String client, String stand) {}

    record Verslagregel(ContactverslagKaart verslag, String door) {
        /** Who was there, on one line. */
        public String getAanwezigen() {
            return String.join(" · ", verslag.aanwezigen().lines().toList());
        }
    }

    List<Openregel> open(List<OpenContact> contacten) {
        var kaarten = trajecten
                .metIds(contacten.stream()
                        .map(OpenContact::trajectId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(TrajectKaart::id, Function.identity()));
        var vandaag = LocalDate.now(clock);
        return contacten.stream()
                .map(contact -> {
                    var traject = kaarten.get(contact.trajectId());
                    return new Openregel(
                            contact,
                            traject.code(),
                            clienten.metId(traject.clientId()).weergavenaam(),
                            stand(contact, vandaag));
                })
                .toList();
    }

    private static String stand(OpenContact contact, LocalDate vandaag) {
        if (contact.isNogTeKomen(vandaag)) {
            return "GEPLAND";
        }
        return contact.isTeLaat(vandaag) ? "TE_LAAT" : "TE_SCHRIJVEN";
    }

    List<Verslagregel> verslagen(List<ContactverslagKaart> verslagen) {
        return verslagen.stream()
                .map(verslag -> new Verslagregel(verslag, medewerkers.naam(verslag.door())))
                .toList();
    }
}
