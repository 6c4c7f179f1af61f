package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.sjabloon.Taalniveau;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text may call by name: {@code [[${werkpost}]]} for one fact, {@code data-lijst="momenten"} for a table. */
public final class Feiten {
    /** Known for every dossier, so a text may use them without {@code data-th-if}. */
    public static final Set<String> ALTIJD = Set.of("client", "voornaam", "dienst", "datum", "code", "jobcoach");

    /** Known for some dossiers only. */
    public static final Set<String> SOMS = Set.of(
            "backup",
            "bewaarTot",
            "dienstAdres",
            "dienstContact",
            "dienstNummer",
            "eenvoudig",
            "eigenKeuze",
            "eindeProef",
            "fase",
            "jobcoachContact",
            "laatsteDag",
            "organisatie",
            "regelgeving",
            "startTraject",
            "uitkomst",
            "vertegenwoordiger",
            "volgendGesprek",
            "werkpost",
            "werkpostAdres",
            "werkpostContact",
            "werkpostNummer");

    private final Documentgegevens gegevens;
    private final WieIsWie mensen;

    public Feiten(Documentgegevens gegevens) {
        this.gegevens = gegevens;
        this.mensen = new WieIsWie(gegevens);
    }

    /** @return name to text; a fact that is unknown is not in it */
    public Map<String, Object> waarden(Taalniveau niveau) {
        var waarden = new LinkedHashMap<String, Object>(gegevens.feiten());
        var kenmerk = gegevens.kenmerk();
        var dienst = kenmerk.dienst();
        var mensen = gegevens.betrokkenen();
        waarden.put("client", mensen.client().volledigeNaam());
        waarden.put("voornaam", mensen.client().voornaam());
        waarden.put("datum", Datumtekst.voluit(kenmerk.datum()));
        waarden.put("code", kenmerk.code());
        waarden.put("dienst", dienst.naam());
        zet(waarden, "organisatie", dienst.organisatie());
        zet(waarden, "dienstNummer", ondernemingsnummer(dienst.ondernemingsnummer()));
        zet(waarden, "dienstAdres", dienst.adres());
        zet(waarden, "dienstContact", Persoon.bereikbaar(dienst.telefoon(), dienst.email()));
        zet(waarden, "jobcoach", mensen.jobcoach().naam());
        zet(waarden, "jobcoachContact", bereikbaar(mensen.jobcoach()));
        zet(waarden, "backup", naam(mensen.backup()));
        zet(waarden, "vertegenwoordiger", naam(mensen.vertegenwoordiger()));
        zet(
                waarden,
                "volgendGesprek",
                termijnen().map(Feiten::aankondiging).findFirst().orElse(null));
        Optional.ofNullable(mensen.werkpost()).ifPresent(werkpost -> {
            zet(waarden, "werkpost", werkpost.naam());
            zet(waarden, "werkpostAdres", werkpost.adres());
            zet(waarden, "werkpostNummer", ondernemingsnummer(werkpost.ondernemingsnummer()));
            zet(
                    waarden,
                    "werkpostContact",
                    werkpost.contactpersoon() == null ? null : bereikbaar(werkpost.contactpersoon()));
        });
        if (niveau == Taalniveau.EENVOUDIG) {
            waarden.put("eenvoudig", true);
        }
        return waarden;
    }

    /** A paper for an employer does not say more of a client than it must (G.3). */
    String onderwerp(String over) {
        var mensen = gegevens.betrokkenen();
        var dienst = gegevens.kenmerk().dienst().naam();
        return switch (over) {
            case "dienst" -> dienst;
            case "werkpost" ->
                mensen.werkpost() == null ? dienst : mensen.werkpost().naam();
            case "voornaam" -> mensen.client().voornaam();
            case "werk" ->
                mensen.werkpost() == null
                        ? mensen.client().volledigeNaam()
                        : mensen.client().volledigeNaam()
                                + " bij "
                                + mensen.werkpost().naam();
            default -> mensen.client().volledigeNaam();
        };
    }

    /** @return without rows when there is nothing to show */
    Lijst lijst(String naam) {
        return switch (naam) {
            case "personen" -> mensen.personen();
            case "partijen" -> mensen.partijen();
            case "momenten" -> momenten(termijnen().filter(termijn -> !staatBijAntwoorden(termijn)));
            case "controlebel" -> momenten(termijnen().filter(termijn -> Termijn.CONTROLEBEL.equals(termijn.naam())));
            default -> gegevens.lijsten().getOrDefault(naam, new Lijst(List.of(), List.of()));
        };
    }

    List<Persoon> ondertekenaars(List<String> wie) {
        return mensen.ondertekenaars(wie);
    }

    /** Somebody filled in the day of this talk, and the paper shows that answer. */
    private boolean staatBijAntwoorden(Termijn termijn) {
        var formulieren = gegevens.formulieren();
        return formulieren.antwoorden().entrySet().stream()
                .flatMap(form -> form.getValue().keySet().stream().map(veld -> form.getKey() + "." + veld))
                .anyMatch(veld -> termijn.naam().equals(formulieren.labels().get(veld)));
    }

    private static Lijst momenten(Stream<Termijn> termijnen) {
        return new Lijst(
                List.of("Gesprek", "Dag"),
                termijnen
                        .map(termijn -> List.of(termijn.naam(), Datumtekst.voluit(termijn.datum())))
                        .toList());
    }

    private Stream<Termijn> termijnen() {
        return gegevens.termijnen().stream().sorted(Comparator.comparing(Termijn::datum));
    }

    /** Which talk and when; one that is late comes first, as the oldest. */
    private static String aankondiging(Termijn termijn) {
        var naam = termijn.naam();
        var dag = Datumtekst.voluit(termijn.datum());
        return naam.endsWith(Termijn.TE_LAAT)
                ? "%s, ten laatste %s. Dat is te laat.".formatted(naam.substring(0, naam.indexOf(Termijn.TE_LAAT)), dag)
                : naam.endsWith(Termijn.TEN_LAATSTE) ? naam + " " + dag : naam + ": " + dag;
    }

    private static @Nullable String naam(@Nullable Contactpersoon persoon) {
        return persoon == null ? null : persoon.naam();
    }

    /** One way to reach somebody is enough in a line of text. */
    private static String bereikbaar(Contactpersoon persoon) {
        return Stream.of(Persoon.bereikbaar(persoon.telefoon(), null), Persoon.bereikbaar(null, persoon.email()))
                .filter(weg -> !weg.isEmpty())
                .limit(1)
                .map(weg -> persoon.naam() + ", " + weg)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), tekst -> tekst.isEmpty() ? persoon.naam() : tekst));
    }

    private static @Nullable String ondernemingsnummer(@Nullable String nummer) {
        return nummer == null ? null : Notatie.ondernemingsnummer(nummer);
    }

    private static void zet(Map<String, Object> waarden, String naam, @Nullable String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            waarden.put(naam, tekst);
        }
    }
}
