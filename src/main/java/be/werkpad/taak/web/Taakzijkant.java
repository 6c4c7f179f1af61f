package be.werkpad.taak.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.taak.TaakActie;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.web.EerdereStappen.Eerder;
import be.werkpad.taak.web.Taakdossier.Dossier;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands beside a form: who it is about, what was done last, and what the dossier holds to answer it with. */
@Component
class Taakzijkant {
    private final Dossierlezing lezing;
    private final ClientZoeken clienten;
    private final EerdereStappen stappen;
    private final Taakregels regels;
    private final Taakdossier dossier;
    private final ObjectProvider<TaakActie> acties;

    Taakzijkant(
            Dossierlezing lezing,
            ClientZoeken clienten,
            EerdereStappen stappen,
            Taakregels regels,
            Taakdossier dossier,
            ObjectProvider<TaakActie> acties) {
        this.lezing = lezing;
        this.clienten = clienten;
        this.stappen = stappen;
        this.regels = regels;
        this.dossier = dossier;
        this.acties = acties;
    }

    record Inhoud(
            TrajectKaart traject,
            ClientKaart client,
            Taakregel regel,
            List<Eerder> eerder,
            Dossier dossier,
            List<TaakActie> acties) {}

    Inhoud van(TaakKaart taak) {
        var traject = lezing.lees(taak.trajectcode(), "taak");
        return new Inhoud(
                traject,
                clienten.metId(traject.clientId()),
                regels.van(List.of(taak)).get(0),
                stappen.van(traject.id()),
                dossier.van(taak),
                acties.stream()
                        .filter(actie -> actie.formulier().equals(taak.formulier()))
                        .toList());
    }
}
