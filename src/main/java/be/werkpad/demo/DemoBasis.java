package be.werkpad.demo;

import static java.util.Map.entry;

import be.werkpad.mandaat.MandaatGeven;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormWijzigen;
import be.werkpad.norm.Normwijziging;
import be.werkpad.organisatie.AntenneToevoegen;
import be.werkpad.organisatie.Dienstgegevens;
import be.werkpad.organisatie.DienstgegevensWijzigen;
import be.werkpad.organisatie.MedewerkerToevoegen;
import be.werkpad.organisatie.NieuweAntenne;
import be.werkpad.organisatie.NieuweMedewerker;
import be.werkpad.security.Accounts;
import be.werkpad.security.NieuwAccount;
import be.werkpad.security.Rol;
import be.werkpad.werkpost.NieuweWerkpost;
import be.werkpad.werkpost.WerkpostToevoegen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts, antennes and werkposten of the demo; all fictional. */
@Component
@Profile("demo")
class DemoBasis {
    private static final List<Persoon> PERSONEN = List.of(
            new Persoon("beheerder", "Bea", "Beheerder", Rol.BEHEERDER, "zuid"),
            new Persoon("coordinator", "Cor", "Coördinator", Rol.COORDINATOR, "zuid"),
            new Persoon("jobcoach", "Jo", "Jobcoach", Rol.JOBCOACH, "zuid"),
            new Persoon("jobcoach2", "Jill", "Jobcoach-Twee", Rol.JOBCOACH, "noord"),
            new Persoon("manager", "Mon", "Manager", Rol.MANAGER, "zuid"),
            new Persoon("client", "Voornaam-Een", "Naam-Een", Rol.CLIENT, "zuid"));

    /** Each story and each fictional client has one of its own: two clients never share hours (CH-7a). */
    private static final Map<String, String> WERKPOSTEN = Map.ofEntries(
            entry("WP-ZON", "Bakkerij De Testoven"),
            entry("WP-MEEL", "Bakkerij Fictief Brood"),
            entry("WP-GIST", "Bakkerij Het Voorbeeld"),
            entry("WP-KROK", "Bakkerij De Proefkorst"),
            entry("WP-DEEG", "Bakkerij Denkbeeldig"),
            entry("WP-VLAA", "Bakkerij Verzonnen Taart"),
            entry("WP-KOEK", "Bakkerij De Oefenkoek"),
            entry("WP-OVEN", "Bakkerij Nergens"),
            entry("WP-MIK", "Bakkerij Zogezegd"),
            entry("WP-ROG", "Bakkerij Monster"),
            entry("WP-PIT", "Bakkerij Staaltje"),
            entry("WP-WAFL", "Bakkerij Ongebakken"),
            entry("WP-TOST", "Bakkerij Luchtkasteel"),
            entry("WP-BIB", "Bibliotheek Voorbeeldstad"),
            entry("WP-TUIN", "Tuincentrum Fictie"),
            entry("WP-WOL", "Kringwinkel De Proef"));

    private static final Dienstgegevens DIENST = new Dienstgegevens(
            "Begeleid Werken",
            "vzw De Testhaven",
            "0999999922",
            "Voorbeeldstraat 1",
            "3800",
            "Sint-Truiden",
            "011 23 45 67",
            "begeleidwerken@example.org");

    private static final LocalDate MANDAAT_VAN = LocalDate.of(2020, 1, 1);

    private final Accounts accounts;
    private final AntenneToevoegen antennes;
    private final Personeel personeel;
    private final WerkpostToevoegen werkposten;
    private final DemoProperties properties;

    DemoBasis(
            Accounts accounts,
            AntenneToevoegen antennes,
            Personeel personeel,
            WerkpostToevoegen werkposten,
            DemoProperties properties) {
        this.accounts = accounts;
        this.antennes = antennes;
        this.personeel = personeel;
        this.werkposten = werkposten;
        this.properties = properties;
    }

    private record Persoon(String account, String voornaam, String naam, Rol rol, String team) {}

    /** How somebody comes to work here and may sign for the dienst, and what the dienst chose. */
    @Component
    @Profile("demo")
    record Personeel(
            DienstgegevensWijzigen dienst,
            MedewerkerToevoegen medewerkers,
            MandaatGeven mandaten,
            NormWijzigen normen,
            DemoTeksten teksten) {}

    boolean metClienten() {
        return properties.clienten();
    }

    List<String> accounts() {
        return PERSONEN.stream().map(Persoon::account).toList();
    }

    void maak() {
        personeel.dienst.voor(DIENST);
        antennes.voor(new NieuweAntenne("zuid", "Antenne Zuid", "Zuid", Set.of("3800", "3700")));
        antennes.voor(new NieuweAntenne("noord", "Antenne Noord", "Noord", Set.of("3500", "3600")));
        PERSONEN.forEach(this::persoon);
        WERKPOSTEN.forEach((code, naam) -> werkposten.metCode(code, new NieuweWerkpost(naam, "3800", "Sint-Truiden")));
    }

    /**
     * From the first day of the stories: a signature on the screen is enough, so that any program can replay them
     * (G.5), and the texts of papers were read beside the law.
     */
    void kies(LocalDate vanaf) {
        personeel.normen.voor(new Normwijziging(
                "ondertekening.eenvoudig", NormBereik.ALGEMEEN, "1", vanaf, "Keuze van de demodienst"));
        personeel.teksten.kijkNa(vanaf);
    }

    private void persoon(Persoon persoon) {
        var team = persoon.rol() == Rol.CLIENT ? null : persoon.team();
        accounts.maak(new NieuwAccount(
                persoon.account(),
                properties.wachtwoord(),
                persoon.voornaam(),
                persoon.naam(),
                Set.of(persoon.rol()),
                team));
        if (team != null) {
            personeel.medewerkers.voor(new NieuweMedewerker(
                    persoon.account(), persoon.voornaam(), persoon.naam(), persoon.rol(), team, BigDecimal.ONE));
            if (persoon.rol() == Rol.JOBCOACH) {
                personeel.mandaten.voor(persoon.account(), MANDAAT_VAN, null, "Van voor de start van de demo.");
            }
        }
    }

    /** The authorities of a demo account, as after a login. */
    String[] rechten(String account) {
        return PERSONEN.stream()
                .filter(persoon -> persoon.account().equals(account))
                .flatMap(persoon ->
                        List.of(
                                "ROLE_" + persoon.rol(),
                                "GROEP_" + persoon.rol().groep(persoon.team()))
                                .stream())
                .toArray(String[]::new);
    }
}
