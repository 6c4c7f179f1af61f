package be.werkpad.prestatie.web;

import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.prestatie.NieuwePrestatie;
import be.werkpad.prestatie.PrestatieKaart;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.prestatie.Prestatiesoort;
import be.werkpad.security.CurrentUser;
import be.werkpad.web.Invoer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the pages and the prestaties: what is filled in beforehand, what was typed, and names beside rows. */
@Component
class Prestatieblad {
    static final List<Prestatiesoort> VOOR_CLIENT =
            List.of(Prestatiesoort.CONTACT_OVER_CLIENT, Prestatiesoort.CLIENTCONTACT, Prestatiesoort.JOBCARVING);
    static final List<Prestatiesoort> ZONDER_CLIENT = Arrays.stream(Prestatiesoort.values())
            .filter(soort -> !soort.isClientgebonden())
            .toList();

    private final PrestatieZoeken prestaties;
    private final MedewerkerZoeken medewerkers;
    private final CurrentUser user;
    private final Clock clock;

    Prestatieblad(PrestatieZoeken prestaties, MedewerkerZoeken medewerkers, CurrentUser user, Clock clock) {
        this.prestaties = prestaties;
        this.medewerkers = medewerkers;
        this.user = user;
        this.clock = clock;
    }

    /** A prestatie with the name of who did it. */
    record Regel(PrestatieKaart prestatie, String wie) {}

    /** A day with all its work. */
    record Dag(LocalDate dag, int minuten, List<PrestatieKaart> prestaties) {}

    Invoer begin(Prestatiesoort soort) {
        return Invoer.begin(Map.of(
                "datum", LocalDate.now(clock).toString(), "minuten", "30", "soort", soort.name(), "gepland", "JA"));
    }

    NieuwePrestatie prestatie(@Nullable Long trajectId, Invoer invoer) {
        return new NieuwePrestatie(
                trajectId,
                user.account(),
                invoer.datum("datum"),
                invoer.tekst("start"),
                invoer.getal("minuten"),
                invoer.optioneelGetal("reistijdMin"),
                invoer.optioneelBedrag("km"),
                invoer.keuze(Prestatiesoort.class, "soort"),
                invoer.is("gepland", "JA"),
                null,
                null);
    }

    List<Regel> vanTraject(long trajectId) {
        return prestaties.vanTraject(trajectId).stream()
                .map(prestatie -> new Regel(
                        prestatie,
                        medewerkers
                                .metAccount(prestatie.medewerker())
                                .map(MedewerkerKaart::weergavenaam)
                                .orElse(prestatie.medewerker())))
                .toList();
    }

    /** The last two weeks of who is logged in, newest day first. */
    List<Dag> eigenDagen() {
        var vandaag = LocalDate.now(clock);
        return prestaties.vanMedewerker(user.account(), vandaag.minusDays(13), vandaag).stream()
                .collect(Collectors.groupingBy(PrestatieKaart::datum, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(dag -> new Dag(
                        dag.getKey(),
                        dag.getValue().stream()
                                .mapToInt(PrestatieKaart::alleMinuten)
                                .sum(),
                        dag.getValue()))
                .toList();
    }
}
