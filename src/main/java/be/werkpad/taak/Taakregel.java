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

    protected Taakregel() {}

    Taakregel(NieuweTaak taak, String fase) {
        this.taakId = taak.taakId();
        this.element = taak.element();
        this.procesId = taak.procesId();
        this.instantieId = taak.instantieId();
        this.formulier = taak.formulier();
        this.trajectId = taak.trajectId();
        this.trajectcode = taak.trajectcode();
        this.gemaakt = taak.gemaakt();
        this.fase = fase;
        werkBij(taak.stand());
    }

    final void werkBij(Stand stand) {
        this.naam = stand.naam();
        this.toegewezenAan = stand.toegewezenAan();
        this.team = stand.team();
        this.vervalt = stand.vervalt();
    }

    String taakId() {
        return taakId;
    }

    String instantieId() {
        return instantieId;
    }

    TaakKaart kaart() {
        return new TaakKaart(
                taakId, naam, element, procesId, formulier, trajectId, trajectcode, fase, toegewezenAan, team, vervalt);
    }
}
