package be.werkpad.afwezigheid.web;

import be.werkpad.afwezigheid.AfwezigheidKaart;
import be.werkpad.afwezigheid.AfwezigheidZoeken;
import be.werkpad.afwezigheid.Afwezigheidsrecht;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.Rol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page shows, with names; asked only while it is drawn. */
@Component
public class Afwezigheidslijst {
    private static final Set<Rol> MET_TAKEN = Set.of(Rol.JOBCOACH, Rol.COORDINATOR);

    private final AfwezigheidZoeken afwezigheden;
    private final MedewerkerZoeken medewerkers;
    private final Afwezigheidsrecht recht;
    private final Clock clock;

    Afwezigheidslijst(
            AfwezigheidZoeken afwezigheden, MedewerkerZoeken medewerkers, Afwezigheidsrecht recht, Clock clock) {
        this.afwezigheden = afwezigheden;
        this.medewerkers = medewerkers;
        this.recht = recht;
        this.clock = clock;
    }

    /** @param magStoppen whether the user may end it */
    public record Rij(AfwezigheidKaart kaart, String wie, String vervanger, boolean nu, boolean magStoppen) {}

    /** A person to choose. */
    public record Keuze(String waarde, String tekst) {}

    public List<Rij> getRijen() {
        var namen = medewerkers.alle().stream()
                .collect(Collectors.toMap(MedewerkerKaart::account, MedewerkerKaart::weergavenaam));
        Function<String, String> naam = account -> namen.getOrDefault(account, account);
        var vandaag = LocalDate.now(clock);
        return afwezigheden.komende().stream()
                .map(kaart -> new Rij(
                        kaart,
                        naam.apply(kaart.account()),
                        naam.apply(kaart.vervanger()),
                        kaart.isNu(vandaag),
                        recht.mag(kaart.account())))
                .toList();
    }

    /** Who the user may report as away. */
    public List<Keuze> getWie() {
        return collegas().stream().filter(keuze -> recht.mag(keuze.waarde())).toList();
    }

    /** Who may step in. */
    public List<Keuze> getVervangers() {
        return collegas();
    }

    private List<Keuze> collegas() {
        return medewerkers.alle().stream()
                .filter(MedewerkerKaart::actief)
                .filter(medewerker -> MET_TAKEN.contains(medewerker.rol()))
                .map(medewerker ->
                        new Keuze(medewerker.account(), medewerker.weergavenaam() + ", " + medewerker.antennenaam()))
                .toList();
    }
}
