package be.werkpad.statuut.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.client.Inkomensstatuut;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.statuut.StatuutregelBepalen;
import be.werkpad.statuut.StatuutregelKaart;
import be.werkpad.statuut.web.Werkomschrijving.Werk;
import be.werkpad.traject.TrajectKaart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What already stands in the letter to an authority: what the work is, never anything about health (G.1). */
@Component
class Toelatingsbrief {
    private static final String FORMULIER = "toelatingsbrief";
    /** What only people know, and so is taken over from the letter before. */
    private static final List<String> GETYPT =
            List.of("vraag", "instantie", "adres", "dossiernummer", "onkosten", "extra");

    private final StatuutregelBepalen regels;
    private final ClientZoeken clienten;
    private final FormulierantwoordZoeken antwoorden;
    private final Werkomschrijving werk;
    private final Clock clock;

    Toelatingsbrief(
            StatuutregelBepalen regels,
            ClientZoeken clienten,
            FormulierantwoordZoeken antwoorden,
            Werkomschrijving werk,
            Clock clock) {
        this.regels = regels;
        this.clienten = clienten;
        this.antwoorden = antwoorden;
        this.werk = werk;
        this.clock = clock;
    }

    /** Answers by field; what the dossier does not know is not in it. */
    Map<String, Object> gegevens(TrajectKaart traject) {
        var gegevens = new LinkedHashMap<String, Object>();
        var client = clienten.metId(traject.clientId());
        antwoorden
                .laatste(traject.id(), FORMULIER)
                .ifPresent(vorige -> GETYPT.forEach(veld -> zet(gegevens, veld, vorige.get(veld))));
        antwoorden
                .laatste(traject.id(), "statuut-nakijken")
                .ifPresent(nagekeken -> zet(gegevens, "instantie", nagekeken.get("instantie")));
        var regel = regel(client);
        zet(gegevens, "instantie", regel.instantie());
        zet(gegevens, "vraag", vraag(regel));
        zet(gegevens, "geboortedatum", tekst(client.geboortedatum()));
        zet(gegevens, "woonplaats", woonplaats(client));
        werk.van(traject.id()).ifPresent(baan -> beschrijf(baan, gegevens));
        return gegevens;
    }

    private StatuutregelKaart regel(ClientKaart client) {
        var statuut = client.inkomensstatuut();
        return regels.voor(statuut == null ? Inkomensstatuut.ONBEKEND : statuut, LocalDate.now(clock));
    }

    private static @Nullable String vraag(StatuutregelKaart regel) {
        return switch (regel.toelating()) {
            case VRAGEN -> "VRAGEN";
            case MELDEN -> "MELDEN";
            case UITZOEKEN -> "NAGAAN";
            case NIET_NODIG -> null;
        };
    }

    private static void beschrijf(Werk baan, Map<String, Object> gegevens) {
        var rooster = baan.afspraken().rooster();
        zet(gegevens, "werkplek", baan.werkpost() + ", " + baan.plaats());
        zet(gegevens, "startdatum", baan.afspraken().startdatum().toString());
        zet(gegevens, "wanneer", "%s, van %s tot %s uur".formatted(baan.dagen(), rooster.van(), rooster.tot()));
        zet(gegevens, "taken", String.join("\n", baan.taken()));
    }

    private static @Nullable String woonplaats(ClientKaart client) {
        return Stream.of(
                        Stream.ofNullable(client.straat()),
                        Stream.of(Stream.of(client.postcode(), client.gemeente())
                                        .filter(deel -> deel != null)
                                        .collect(Collectors.joining(" ")))
                                .filter(plaats -> !plaats.isEmpty()))
                .flatMap(deel -> deel)
                .reduce((straat, plaats) -> straat + ", " + plaats)
                .orElse(null);
    }

    private static @Nullable String tekst(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    private static void zet(Map<String, Object> gegevens, String veld, @Nullable Object waarde) {
        if (waarde != null && !waarde.toString().isBlank()) {
            gegevens.putIfAbsent(veld, waarde);
        }
    }
}
