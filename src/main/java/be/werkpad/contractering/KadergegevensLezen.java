package be.werkpad.contractering;

import be.werkpad.client.ClientZoeken;
import be.werkpad.contractering.Kadergegevens.Formulieren;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import be.werkpad.traject.TrajectZoeken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together from the dossier what the legal frame is judged by. */
@Component
class KadergegevensLezen {
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final Werkkalender kalender;

    KadergegevensLezen(
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            ClientZoeken clienten,
            Werkkalender kalender) {
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.kalender = kalender;
    }

    Kadergegevens voor(long plaatsingId, LocalDate vandaag) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        var client = clienten.metId(trajecten.metId(plaatsing.trajectId()).clientId());
        var formulieren = new Formulieren(
                blad(plaatsingId, "statuut-nakijken"),
                blad(plaatsingId, "verzekering-vastleggen"),
                blad(plaatsingId, "onkosten-vastleggen"),
                blad(plaatsingId, "dimona-aangeven"),
                blad(plaatsingId, HandtekeningenVerzamelenVerwerker.FORMULIER));
        return new Kadergegevens(plaatsing, formulieren, client.vertegenwoordiging(), eindeProef(plaatsing), vandaag);
    }

    @Nullable
    LocalDate eindeProef(PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.afspraken();
        return afspraken == null ? null : Duur.van(afspraken.proefduur()).na(afspraken.startdatum(), kalender);
    }

    private Antwoordblad blad(long plaatsingId, String formulier) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, formulier)
                .map(Antwoordblad::new)
                .orElse(Antwoordblad.LEEG);
    }
}
