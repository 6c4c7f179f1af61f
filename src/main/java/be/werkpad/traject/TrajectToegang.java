package be.werkpad.traject;

import be.werkpad.client.ClientZoeken;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectZoeken.Zoekvraag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Who may open a dossier (domein G.3): the coach, the backup and their team, who stands in for the coach or backup
 * today, coordinators, and the client the own one.
 * Managers and beheerders see figures and accounts, never content. A refusal looks like absence, so codes cannot be
 * guessed (G.10).
 */
@Component
public class TrajectToegang {
    private final TrajectZoeken trajecten;
    private final MedewerkerZoeken medewerkers;
    private final ClientZoeken clienten;
    private final Toegangsgronden gronden;
    private final CurrentUser user;

    TrajectToegang(
            TrajectZoeken trajecten,
            MedewerkerZoeken medewerkers,
            ClientZoeken clienten,
            Toegangsgronden gronden,
            CurrentUser user) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.clienten = clienten;
        this.gronden = gronden;
        this.user = user;
    }

    /** The traject with this code, for a member of staff who may read it. */
    public TrajectKaart lees(String code) {
        var traject = trajecten.metCode(code);
        if (!magLezen(traject)) {
            throw new NotFoundException("No traject with this code for this user");
        }
        return traject;
    }

    /** The traject with this code, for staff or for the client whose traject it is. */
    public TrajectKaart leesOfEigen(String code) {
        var traject = trajecten.metCode(code);
        if (!magLezen(traject) && !isEigen(traject)) {
            throw new NotFoundException("No traject with this code for this user");
        }
        return traject;
    }

    public boolean magLezen(TrajectKaart traject) {
        if (user.heeft(Rol.COORDINATOR)) {
            return true;
        }
        return user.heeft(Rol.JOBCOACH)
                && (traject.antenne().equals(antenne()) || isBetrokken(traject) || gronden.isBijzonder(traject.id()));
    }

    private boolean isBetrokken(TrajectKaart traject) {
        return ikEnWieIkVervang().stream()
                .anyMatch(account -> account.equals(traject.coach()) || account.equals(traject.backup()));
    }

    private boolean isEigen(TrajectKaart traject) {
        return user.heeft(Rol.CLIENT)
                && clienten.metAccount(user.account())
                        .filter(client -> client.id() == traject.clientId())
                        .isPresent();
    }

    /** The trajecten the user may read, open ones first. */
    public Page<TrajectKaart> zichtbaar(Pageable page) {
        return zichtbaar("", page);
    }

    /** Those of them whose code or client's name contains this text. */
    public Page<TrajectKaart> zichtbaar(String zoek, Pageable page) {
        if (user.heeft(Rol.COORDINATOR)) {
            return trajecten.zichtbaarVoor(List.of(), null, zoekvraag(zoek), page);
        }
        return user.heeft(Rol.JOBCOACH)
                ? trajecten.zichtbaarVoor(ikEnWieIkVervang(), antenne(), zoekvraag(zoek), page)
                : Page.empty(page);
    }

    private List<String> ikEnWieIkVervang() {
        return Stream.concat(Stream.of(user.account()), gronden.doorMij().stream())
                .toList();
    }

    /** Ids of all trajecten the user may read by work or team; null when that is every one. */
    public @Nullable List<Long> zichtbareIds() {
        return user.heeft(Rol.COORDINATOR)
                ? null
                : zichtbaar(Pageable.unpaged()).map(TrajectKaart::id).getContent();
    }

    private Zoekvraag zoekvraag(String zoek) {
        return zoek.isBlank()
                ? new Zoekvraag(null, List.of(-1L))
                : new Zoekvraag(zoek.strip().toUpperCase(Locale.ROOT).replaceAll("[%_]", ""), gezocht(zoek));
    }

    private List<Long> gezocht(String zoek) {
        var ids = clienten.idsMetNaam(zoek);
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private @Nullable String antenne() {
        return medewerkers
                .metAccount(user.account())
                .map(MedewerkerKaart::antennecode)
                .orElse(null);
    }
}
