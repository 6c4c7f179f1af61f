package be.werkpad.taak;

import be.werkpad.taak.TaakregelSchrijven.NieuweTaak;
import be.werkpad.taak.TaakregelSchrijven.Stand;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open user task, written in the same transaction as the engine's own row, so that the inbox needs no query on the
 * engine (ontwerp 1). Gone when the task is.
 */
@Entity
class Taakregel {
    private static final Instant ZONDER_DATUM = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private String taakId;

    private String naam;
    private String element;
    private String procesId;
    private String instantieId;
    private @Nullable String formulier;
    private long trajectId;
    private String trajectcode;
    private @Nullable String fase;
    private @Nullable String toegewezenAan;
    private @Nullable String team;
    private @Nullable Instant vervalt;
    private Instant gemaakt;

    /** Names as they are now; kept equal by {@link Taaknamen}. */
    private @Nullable String client;

    private @Nullable Long werkpostId;
    private @Nullable String werkpost;

    /** The due moment to sort by; far away for a task without one. */
    private Instant volgorde;

    protected Taakregel() {}

    Taakregel(NieuweTaak taak, String fase, String client) {
        this.taakId = taak.taakId();
        this.element = taak.element();
        this.procesId = taak.procesId();
        this.instantieId = taak.instantieId();
        this.formulier = taak.formulier();
        this.trajectId = taak.trajectId();
        this.trajectcode = taak.trajectcode();
        this.gemaakt = taak.gemaakt();
        this.fase = fase;
        this.client = client;
        werkBij(taak.stand());
    }

    final void werkBij(Stand stand) {
        this.naam = stand.naam();
        this.toegewezenAan = stand.toegewezenAan();
        this.team = stand.team();
        this.vervalt = stand.vervalt();
        this.volgorde = stand.vervalt() == null ? ZONDER_DATUM : stand.vervalt();
    }

    void isOver(long id, String naam) {
        this.werkpostId = id;
        this.werkpost = naam;
    }

    String taakId() {
        return taakId;
    }

    String instantieId() {
        return instantieId;
    }

    TaakKaart kaart() {
        return new TaakKaart(
                taakId,
                naam,
                element,
                procesId,
                formulier,
                trajectId,
                trajectcode,
                fase,
                toegewezenAan,
                team,
                vervalt,
                client,
                werkpost);
    }
}
