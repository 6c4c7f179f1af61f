package be.werkpad.werkvloer.web;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.security.CurrentUser;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.web.Invoer;
import be.werkpad.werkpost.WerkpostZoeken;
import be.werkpad.werkvloer.KnelpuntNoteren;
import be.werkpad.werkvloer.LeerplanBijwerken;
import be.werkpad.werkvloer.WerkMeten;
import be.werkpad.werkvloer.WerkmetingKaart;
import be.werkpad.werkvloer.WerkvloerZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page of the floor, and what was typed there. */
@Component
class Werkvloerblad {
    private static final int MEESTE = 30;
    private static final int WEEK = 7;

    private final WerkvloerZoeken zoeken;
    private final LeerplanBijwerken leerplannen;
    private final Werkplekken werkplekken;
    private final CurrentUser user;
    private final Clock clock;

    Werkvloerblad(
            WerkvloerZoeken zoeken,
            LeerplanBijwerken leerplannen,
            Werkplekken werkplekken,
            CurrentUser user,
            Clock clock) {
        this.zoeken = zoeken;
        this.leerplannen = leerplannen;
        this.werkplekken = werkplekken;
        this.user = user;
        this.clock = clock;
    }

    /** Which form of the page was sent with mistakes. */
    enum Deel {
        GEEN,
        KNELPUNT,
        METING
    }

    /** @param vaardigheden rows of the leerplan; empty when there is none */
    record Werkplek(long plaatsingId, String werkpost, List<Antwoordblad> vaardigheden, List<String> taken) {}

    String toon(TrajectKaart traject, Invoer invoer, Deel deel, Model model) {
        var vandaag = LocalDate.now(clock);
        model.addAttribute("knelpunten", zoeken.knelpunten(traject.id()));
        model.addAttribute("metingen", zoeken.metingen(traject.id()));
        model.addAttribute("werkplekken", werkplekken(traject.id()));
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("standen", WerkmetingKaart.Zelfstandigheid.values());
        model.addAttribute("gevoelens", WerkmetingKaart.Gevoel.values());
        model.addAttribute(
                "k",
                deel == Deel.KNELPUNT
                        ? invoer
                        : Invoer.begin(Map.of(
                                "eigenaar", user.weergavenaam(),
                                "tegen", vandaag.plusDays(WEEK).toString())));
        model.addAttribute(
                "m",
                deel == Deel.METING
                        ? invoer
                        : Invoer.begin(Map.of(
                                "van", vandaag.minusDays(WEEK).toString(),
                                "tot", vandaag.toString(),
                                "waarnemer", user.weergavenaam())));
        return "werkvloer/overzicht";
    }

    private List<Werkplek> werkplekken(long trajectId) {
        return werkplekken.van(trajectId).stream()
                .map(plaatsing -> new Werkplek(
                        plaatsing.id(),
                        werkplekken.naam(plaatsing),
                        leerplannen
                                .van(trajectId, plaatsing.id())
                                .map(leerplan -> new Antwoordblad(leerplan.antwoorden()).rijen("vaardigheden"))
                                .orElse(List.of()),
                        plaatsing.taken().stream().map(Takenpakkettaak::taak).toList()))
                .toList();
    }

    KnelpuntNoteren.Nieuw knelpunt(Invoer invoer) {
        return new KnelpuntNoteren.Nieuw(
                invoer.verplicht("wat"),
                invoer.verplicht("actie"),
                invoer.verplicht("eigenaar"),
                invoer.datum("tegen"));
    }

    List<String> standen(Invoer invoer) {
        return IntStream.rangeClosed(1, MEESTE)
                .mapToObj(nummer -> invoer.tekst("stand" + nummer))
                .filter(Objects::nonNull)
                .toList();
    }

    WerkMeten.Nieuw meting(long trajectId, long plaatsing, Invoer invoer) {
        return new WerkMeten.Nieuw(
                trajectId,
                plaatsing,
                invoer.datum("van"),
                invoer.datum("tot"),
                invoer.keuze(WerkmetingKaart.Gevoel.class, "eigenGevoel"),
                invoer.verplicht("waarnemer"),
                invoer.tekst("besluit"),
                IntStream.rangeClosed(1, MEESTE)
                        .filter(nummer -> invoer.tekst("zelfstandigheid" + nummer) != null)
                        .mapToObj(nummer -> new WerkmetingKaart.Taakmeting(
                                invoer.verplicht("taak" + nummer),
                                invoer.keuze(WerkmetingKaart.Zelfstandigheid.class, "zelfstandigheid" + nummer),
                                invoer.ja("veilig" + nummer)))
                        .toList());
    }

    /** Where the client works now. */
    @Component
    static class Werkplekken {
        private final PlaatsingZoeken plaatsingen;
        private final WerkpostZoeken werkposten;

        Werkplekken(PlaatsingZoeken plaatsingen, WerkpostZoeken werkposten) {
            this.plaatsingen = plaatsingen;
            this.werkposten = werkposten;
        }

        List<PlaatsingKaart> van(long trajectId) {
            return plaatsingen.bezigVan(trajectId);
        }

        String naam(PlaatsingKaart plaatsing) {
            return werkposten.metId(plaatsing.werkpostId()).naam();
        }
    }
}
