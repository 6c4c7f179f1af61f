package be.werkpad.taak.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.client.ClientZoeken;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.taak.TaakActie;
import be.werkpad.taak.TaakKaart;
import be.werkpad.taak.web.Taakdossier.Dossier;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.TrajectKaart;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands beside a form: who it is about, what was done last, and what the dossier holds to answer it with. */
@Component
class Taakzijkant {
    private static final int LAATSTE = 4;

    private final Dossierlezing lezing;
    private final ClientZoeken clienten;
    private final FormulierantwoordZoeken antwoorden;
    private final Taakregels regels;
    private final Taakdossier dossier;
    private final ObjectProvider<TaakActie> acties;

    Taakzijkant(
            Dossierlezing lezing,
            ClientZoeken clienten,
            FormulierantwoordZoeken antwoorden,
            Taakregels regels,
            Taakdossier dossier,
            ObjectProvider<TaakActie> acties) {
        this.lezing = lezing;
        this.clienten = clienten;
        this.antwoorden = antwoorden;
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

    /** A step that was done. */
    record Eerder(long id, String titel, ZonedDateTime moment) {}

    Inhoud van(TaakKaart taak) {
        var traject = lezing.lees(taak.trajectcode(), "taak");
        return new Inhoud(
                traject,
                clienten.metId(traject.clientId()),
                regels.van(List.of(taak)).get(0),
                laatste(antwoorden.alle(traject.id())),
                dossier.van(taak),
                acties.stream()
                        .filter(actie -> actie.formulier().equals(taak.formulier()))
                        .toList());
    }

    private static List<Eerder> laatste(List<AntwoordKaart> alle) {
        var eerder = alle.subList(Math.max(0, alle.size() - LAATSTE), alle.size()).stream()
                .map(antwoord -> new Eerder(
                        antwoord.id(), antwoord.taaknaam(), antwoord.tijdstip().atZone(ClockConfiguration.BRUSSEL)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(eerder);
        return eerder;
    }
}
