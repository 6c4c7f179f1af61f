package be.werkpad.taak.web;

import be.werkpad.afwezigheid.Vervanging;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.Takenlijst.Rij;
import be.werkpad.taak.Takenvraag.Grenzen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to tasks what a reader wants to see: whose they are, by name, and how soon they are due. */
@Component
class Taakregels {
    private final MedewerkerZoeken medewerkers;
    private final Vervanging vervanging;
    private final CurrentUser user;
    private final Clock clock;

    Taakregels(MedewerkerZoeken medewerkers, Vervanging vervanging, CurrentUser user, Clock clock) {
        this.medewerkers = medewerkers;
        this.vervanging = vervanging;
        this.user = user;
        this.clock = clock;
    }

    /** Tasks of a dossier. */
    List<Taakregel> van(Collection<TaakKaart> taken) {
        var grenzen = Grenzen.op(LocalDate.now(clock));
        var vervangen = vervanging.doorMij();
        return regels(taken.stream()
                .map(taak -> new Rij(
                        taak,
                        grenzen.wanneer(taak.vervalt()),
                        vervangen.contains(String.valueOf(taak.toegewezenAan())) ? taak.toegewezenAan() : null))
                .toList());
    }

    List<Taakregel> regels(List<Rij> rijen) {
        var namen = namen(rijen);
        return rijen.stream()
                .map(rij -> {
                    var wie = rij.taak().toegewezenAan();
                    return new Taakregel(
                            rij.taak(),
                            naam(wie, namen),
                            user.account().equals(wie),
                            rij.namens() != null,
                            rij.wanneer());
                })
                .toList();
    }

    private @Nullable String naam(@Nullable String wie, Map<String, String> namen) {
        if (wie == null) {
            return null;
        }
        return user.account().equals(wie) ? user.weergavenaam() : namen.getOrDefault(wie, wie);
    }

    /** Asked only when there is a task of somebody else. */
    private Map<String, String> namen(List<Rij> rijen) {
        var vanAnderen = rijen.stream()
                .map(rij -> rij.taak().toegewezenAan())
                .anyMatch(wie -> wie != null && !wie.equals(user.account()));
        return vanAnderen
                ? medewerkers.alle().stream()
                        .collect(Collectors.toMap(MedewerkerKaart::account, MedewerkerKaart::weergavenaam))
                : Map.of();
    }
}
