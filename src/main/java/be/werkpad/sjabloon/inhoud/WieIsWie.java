package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Documentgegevens;
import be.werkpad.sjabloon.Documentgegevens.Contactpersoon;
import be.werkpad.sjabloon.Documentgegevens.Lijst;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of a paper: as a table, and as those who sign it. */
final class WieIsWie {
    private static final String WERKPOST = "Werkpost";
    private static final List<String> PARTIJEN = List.of("client", "vertegenwoordiger", "werkpost", "dienst");

    private final Documentgegevens gegevens;

    WieIsWie(Documentgegevens gegevens) {
        this.gegevens = gegevens;
    }

    Lijst partijen() {
        return wie(PARTIJEN.stream()
                .flatMap(naam -> partij(naam).stream())
                .map(persoon -> persoon.rol().equals(WERKPOST) ? metWerkpost(persoon) : persoon)
                .toList());
    }

    /** The party is the werkpost; who speaks for it stands below. */
    private Persoon metWerkpost(Persoon persoon) {
        var werkpost = gegevens.betrokkenen().naamWerkpost();
        return werkpost == null || werkpost.equals(persoon.naam())
                ? persoon
                : new Persoon(persoon.rol(), werkpost + "\n" + persoon.naam(), persoon.bereikbaar());
    }

    Lijst personen() {
        var mensen = gegevens.betrokkenen();
        var vorm = gegevens.aanspreekvorm();
        return wie(Stream.of(
                        Persoon.van(vorm.van("Je vertegenwoordiger"), mensen.vertegenwoordiger()),
                        Persoon.van(vorm.van("Je jobcoach"), mensen.jobcoach()),
                        Persoon.van("Als die er niet is", mensen.backup()),
                        Persoon.van(
                                vorm.van("Je werkpost"),
                                mensen.werkpost() == null
                                        ? null
                                        : mensen.werkpost().ondertekenaar()),
                        collega("Collega die helpt", "werkbegeleider"),
                        collega("Als die collega er niet is", "werkbegeleiderBackup"),
                        Persoon.van("De dienst", gegevens.kenmerk().dienst()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** As the agreements of a plaatsing name them, on papers that show those. */
    private Optional<Persoon> collega(String rol, String veld) {
        var afspraken = gegevens.formulieren().antwoorden().getOrDefault("afspraken-vastleggen", Map.of());
        var telefoon = afspraken.get(veld + "Telefoon");
        return Optional.ofNullable(afspraken.get(veld))
                .map(naam -> new Contactpersoon(naam.toString(), telefoon == null ? null : telefoon.toString(), null))
                .flatMap(collega -> Persoon.van(rol, collega));
    }

    /** Who signs, in the order asked; who is not there has no line. */
    List<Persoon> ondertekenaars(List<String> wie) {
        return wie.stream().flatMap(this::tekenaars).toList();
    }

    /** On the side of the client as many lines as signatures are asked (G.5). */
    private Stream<Persoon> tekenaars(String wie) {
        var zijde = gegevens.betrokkenen().clientzijde();
        return switch (wie) {
            case "client" -> zijde.client() ? partij(wie).stream() : Stream.empty();
            case "vertegenwoordiger" ->
                zijde.vertegenwoordigers().stream()
                        .map(naam -> new Contactpersoon(naam, null, null))
                        .flatMap(mens -> Persoon.van("Vertegenwoordiger", mens).stream());
            default -> partij(wie).stream();
        };
    }

    private Optional<Persoon> partij(String wie) {
        var mensen = gegevens.betrokkenen();
        return switch (wie) {
            case "client" -> isOverleden() ? Optional.empty() : Persoon.van("Cliënt", mensen.client());
            case "vertegenwoordiger" -> Persoon.van("Vertegenwoordiger", mensen.vertegenwoordiger());
            case "werkpost" ->
                Persoon.van(
                        WERKPOST,
                        mensen.werkpost() == null ? null : mensen.werkpost().ondertekenaar());
            case "jobcoach" -> Persoon.van("Jobcoach", mensen.jobcoach());
            default -> Persoon.van("Voor de dienst", gegevens.kenmerk().dienst());
        };
    }

    /** Nobody is asked to sign for somebody who died. */
    private boolean isOverleden() {
        return gegevens.formulieren().antwoorden().values().stream()
                .anyMatch(velden ->
                        "OVERLEDEN".equals(velden.get("bestemming")) || "OVERLIJDEN".equals(velden.get("initiatief")));
    }

    private static Lijst wie(List<Persoon> personen) {
        return new Lijst(
                List.of("Wie", "Naam", "Bereikbaar"),
                personen.stream()
                        .map(persoon -> List.of(
                                persoon.rol(),
                                persoon.naam(),
                                persoon.bereikbaar().replace(" of ", "\n")))
                        .toList());
    }
}
