package be.werkpad.contact.web;

import be.werkpad.client.ClientZoeken;
import be.werkpad.contact.Aanleiding;
import be.werkpad.contact.ContactNoteren;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.contact.Contactafspraak;
import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.contact.Kanaal;
import be.werkpad.contact.NieuwContact;
import be.werkpad.contact.Stemming;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.prestatie.PrestatieKaart;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the page of a contact before anybody typed, and what was typed as a contact. */
@Component
class Contactblad {
    private static final int GEWOON = 30;
    private static final List<String> AFSPRAAKRIJEN = List.of("1", "2");

    private final ContactZoeken contacten;
    private final PrestatieZoeken prestaties;
    private final Contactomgeving omgeving;
    private final CurrentUser user;
    private final Clock clock;

    Contactblad(
            ContactZoeken contacten,
            PrestatieZoeken prestaties,
            Contactomgeving omgeving,
            CurrentUser user,
            Clock clock) {
        this.contacten = contacten;
        this.prestaties = prestaties;
        this.omgeving = omgeving;
        this.user = user;
        this.clock = clock;
    }

    /** Today, the client's last kind, as long as last time. */
    Invoer begin(TrajectKaart traject, @Nullable Long prestatieId) {
        var laatste = contacten.laatste(traject.id());
        var begin = new HashMap<String, String>();
        begin.put("datum", LocalDate.now(clock).toString());
        begin.put("kanaal", laatste.map(verslag -> verslag.kanaal().name()).orElse(""));
        begin.put(
                "minuten",
                String.valueOf(laatste.map(ContactverslagKaart::minuten).orElse(GEWOON)));
        begin.put("aanleiding", Aanleiding.GEPLAND.name());
        begin.put("ondersteuning", "GELIJK");
        begin.put("aanwezigen", client(traject) + ", cliënt");
        var werkposten = werkposten(traject);
        if (!werkposten.isEmpty()) {
            begin.put("plaatsing", String.valueOf(werkposten.get(0).plaatsingId()));
        }
        eigen(traject, prestatieId).ifPresent(prestatie -> {
            begin.put("prestatie", String.valueOf(prestatie.id()));
            begin.put("datum", prestatie.datum().toString());
            begin.put("minuten", String.valueOf(prestatie.minuten()));
            begin.put("kanaal", Objects.requireNonNullElse(prestatie.kanaal(), ""));
        });
        return Invoer.begin(begin);
    }

    String client(TrajectKaart traject) {
        return omgeving.client(traject);
    }

    List<Contactomgeving.Werk> werkposten(TrajectKaart traject) {
        return omgeving.werk(traject.id());
    }

    NieuwContact contact(TrajectKaart traject, Invoer invoer) {
        return new NieuwContact(
                traject.id(),
                plaatsing(invoer),
                invoer.datum("datum"),
                invoer.tekst("start"),
                invoer.getal("minuten"),
                invoer.optioneelGetal("reistijdMin"),
                invoer.keuze(Kanaal.class, "kanaal"),
                invoer.keuze(Aanleiding.class, "aanleiding"),
                invoer.keuze(Stemming.class, "stemming"),
                invoer.verplicht("inhoud"),
                invoer.tekst("indruk"),
                invoer.verplicht("aanwezigen"),
                afspraken(invoer),
                invoer.tekst("deelVoorDerden"),
                invoer.ja("uitgelegd"),
                user.account());
    }

    ContactNoteren.Vervolg vervolg(TrajectKaart traject, Invoer invoer) {
        var prestatie = invoer.optioneelGetal("prestatie");
        return new ContactNoteren.Vervolg(
                invoer.tekst("ondersteuning") == null ? "GELIJK" : invoer.verplicht("ondersteuning"),
                invoer.optioneleDatum("volgendContact"),
                eigen(traject, prestatie == null ? null : prestatie.longValue())
                        .map(PrestatieKaart::id)
                        .orElse(null));
    }

    private Optional<PrestatieKaart> eigen(TrajectKaart traject, @Nullable Long prestatieId) {
        return Optional.ofNullable(prestatieId)
                .flatMap(prestaties::metId)
                .filter(prestatie -> Objects.equals(prestatie.trajectId(), traject.id()));
    }

    private static @Nullable Long plaatsing(Invoer invoer) {
        var gekozen = invoer.optioneelGetal("plaatsing");
        return gekozen == null ? null : gekozen.longValue();
    }

    private static List<Contactafspraak> afspraken(Invoer invoer) {
        return AFSPRAAKRIJEN.stream()
                .filter(rij -> invoer.tekst("wat" + rij) != null)
                .map(rij -> new Contactafspraak(
                        invoer.verplicht("wat" + rij),
                        invoer.verplicht("wie" + rij),
                        invoer.optioneleDatum("tegen" + rij)))
                .toList();
    }

    /** The client and the work a contact may be about. */
    @Component
    static class Contactomgeving {
        private final ClientZoeken clienten;
        private final PlaatsingZoeken plaatsingen;
        private final WerkpostZoeken werkposten;

        Contactomgeving(ClientZoeken clienten, PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
            this.clienten = clienten;
            this.plaatsingen = plaatsingen;
            this.werkposten = werkposten;
        }

        /** Work that runs now. */
        record Werk(long plaatsingId, String werkpost) {}

        String client(TrajectKaart traject) {
            return clienten.metId(traject.clientId()).weergavenaam();
        }

        List<Werk> werk(long trajectId) {
            return plaatsingen.bezigVan(trajectId).stream()
                    .map(plaatsing -> new Werk(
                            plaatsing.id(),
                            werkposten.metId(plaatsing.werkpostId()).naam()))
                    .toList();
        }
    }
}
