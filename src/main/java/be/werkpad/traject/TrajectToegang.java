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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Who may open a dossier (domein G.3): the coach, the backup and their team, coordinators, and the client the own one.
 * Managers and beheerders see figures and accounts, never content. A refusal looks like absence, so codes cannot be
 * guessed (G.10).
 */
@Component
public class TrajectToegang {
    private final TrajectZoeken trajecten;
    private final MedewerkerZoeken medewerkers;
    private final ClientZoeken clienten;
    private final CurrentUser user;
    private final List<BijzondereToegang> bijzondere;

    TrajectToegang(
            TrajectZoeken trajecten,
            MedewerkerZoeken medewerkers,
            ClientZoeken clienten,
            CurrentUser user,
            List<BijzondereToegang> bijzondere) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.clienten = clienten;
        this.user = user;
        this.bijzondere = bijzondere;
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
        return user.heeft(Rol.JOBCOACH) && (isVanTeam(traject) || isBijzonder(traject));
    }

    /** Whether the user reads this dossier by own work or team, so without a special ground. */
    private boolean isVanTeam(TrajectKaart traject) {
        return user.heeft(Rol.COORDINATOR)
                || isBetrokken(traject)
                || traject.antenne().equals(antenne());
    }

    private boolean isBijzonder(TrajectKaart traject) {
        return bijzondere.stream().anyMatch(grond -> grond.heeft(user.account(), traject.id()));
    }

    private boolean isBetrokken(TrajectKaart traject) {
        return user.account().equals(traject.coach()) || user.account().equals(traject.backup());
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
            return trajecten.zichtbaarVoor(null, null, zoekvraag(zoek), page);
        }
        return user.heeft(Rol.JOBCOACH)
                ? trajecten.zichtbaarVoor(user.account(), antenne(), zoekvraag(zoek), page)
                : Page.empty(page);
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
