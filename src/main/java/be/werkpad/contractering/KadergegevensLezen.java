package be.werkpad.contractering;

import be.werkpad.contractering.Kadergegevens.Formulieren;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together from the dossier what the legal frame is judged by. */
@Component
class KadergegevensLezen {
    private final PlaatsingZoeken plaatsingen;
    private final FormulierantwoordZoeken antwoorden;
    private final OndertekeningZoeken ondertekeningen;
    private final Werkkalender kalender;

    KadergegevensLezen(
            PlaatsingZoeken plaatsingen,
            FormulierantwoordZoeken antwoorden,
            OndertekeningZoeken ondertekeningen,
            Werkkalender kalender) {
        this.plaatsingen = plaatsingen;
        this.antwoorden = antwoorden;
        this.ondertekeningen = ondertekeningen;
        this.kalender = kalender;
    }

    Kadergegevens voor(long plaatsingId, LocalDate vandaag) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        var formulieren = new Formulieren(
                blad(plaatsingId, "statuut-nakijken"),
                blad(plaatsingId, "verzekering-vastleggen"),
                blad(plaatsingId, "onkosten-vastleggen"),
                blad(plaatsingId, "dimona-aangeven"));
        return new Kadergegevens(plaatsing, formulieren, isGetekend(plaatsingId), eindeProef(plaatsing), vandaag);
    }

    /** No work without a signed agreement (OV-0, CH-4a-3). */
    private boolean isGetekend(long plaatsingId) {
        return ondertekeningen
                .laatste(plaatsingId, Documentsoort.AFSPRAKENNOTA)
                .filter(ronde -> ronde.status() == Status.GETEKEND)
                .isPresent();
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
