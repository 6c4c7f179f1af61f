package be.werkpad.traject;

import be.werkpad.shared.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One run of one kind of support for one client. */
@Entity
class Traject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private TrajectType type;

    @Enumerated(EnumType.STRING)
    private TrajectStatus status = TrajectStatus.AANGEMELD;

    @Enumerated(EnumType.STRING)
    private Fase fase = Fase.AANMELDING;

    private long clientId;
    private String antenne;
    private @Nullable String coach;
    private @Nullable String backup;
    private LocalDate aangemeldOp;
    private @Nullable LocalDate startdatum;
    private @Nullable LocalDate einddatum;
    private @Nullable LocalDate pauzeVan;
    private @Nullable LocalDate pauzeTot;
    private @Nullable String pauzereden;

    protected Traject() {}

    Traject(String code, TrajectType type, long clientId, String antenne, LocalDate aangemeldOp) {
        this.code = code;
        this.type = type;
        this.clientId = clientId;
        this.antenne = antenne;
        this.aangemeldOp = aangemeldOp;
    }

    void aanvaard(LocalDate datum) {
        eisOpen();
        status = TrajectStatus.LOPEND;
        startdatum = datum;
    }

    void weiger(LocalDate datum) {
        eisOpen();
        status = TrajectStatus.NIET_GESTART;
        einddatum = datum;
    }

    void start(Fase nieuweFase) {
        eisOpen();
        fase = nieuweFase;
    }

    void wijsToe(String nieuweCoach, String nieuweBackup) {
        eisOpen();
        eisAndereVervanger(nieuweCoach, nieuweBackup);
        coach = nieuweCoach;
        backup = nieuweBackup;
    }

    static void eisAndereVervanger(String coach, String backup) {
        if (coach.equals(backup)) {
            throw DomainException.bijVeld(
                    "traject.backupIsCoach", "backup", "Kies als vervanger een andere persoon dan de jobcoach.");
        }
    }

    void pauzeer(LocalDate van, @Nullable LocalDate tot, String reden) {
        eisOpen();
        pauzeVan = van;
        pauzeTot = tot;
        pauzereden = reden;
    }

    void hervat() {
        pauzeVan = null;
        pauzeTot = null;
        pauzereden = null;
    }

    void sluitAf(LocalDate datum) {
        eisOpen();
        status = TrajectStatus.AFGESLOTEN;
        einddatum = datum;
        hervat();
    }

    private void eisOpen() {
        if (status == TrajectStatus.AFGESLOTEN || status == TrajectStatus.NIET_GESTART) {
            throw new DomainException("traject.afgesloten", "Dit traject is afgesloten. Er kan niets meer veranderen.");
        }
    }

    TrajectKaart kaart() {
        return new TrajectKaart(
                id,
                code,
                type,
                status,
                fase,
                clientId,
                antenne,
                coach,
                backup,
                aangemeldOp,
                startdatum,
                einddatum,
                pauzeVan == null ? null : new TrajectKaart.Pauze(pauzeVan, pauzeTot, String.valueOf(pauzereden)));
    }
}
