package be.werkpad.taak;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.BijlageKaart;
import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.shared.UseCase;
import java.util.List;

/** Adds a file to a task, for who may work on it (F.27). It belongs to the dossier and stays when the task is done. */
@UseCase
public class TaakbijlageToevoegen {
    private final Taaktoegang toegang;
    private final BijlageBewaren bewaren;
    private final BijlageZoeken bijlagen;

    TaakbijlageToevoegen(Taaktoegang toegang, BijlageBewaren bewaren, BijlageZoeken bijlagen) {
        this.toegang = toegang;
        this.bewaren = bewaren;
        this.bijlagen = bijlagen;
    }

    /** Before the file is checked, which takes its time. */
    public void eisToegang(String taakId) {
        toegang.werk(taakId);
    }

    public BijlageKaart voor(String taakId, GekeurdBestand bestand) {
        var taak = toegang.werk(taakId);
        return bewaren.voor(new NieuweBijlage(taak.trajectId(), Bijlagesoort.ANDERE, verwijzing(taakId), bestand));
    }

    /** The files of a task, oldest first. The caller has checked who may. */
    public List<BijlageKaart> van(TaakKaart taak) {
        return bijlagen.vanVerwijzing(taak.trajectId(), verwijzing(taak.id()));
    }

    private static String verwijzing(String taakId) {
        return "taak-" + taakId;
    }
}
