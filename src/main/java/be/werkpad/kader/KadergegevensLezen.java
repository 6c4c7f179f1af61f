package be.werkpad.kader;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.Duur;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together from the dossier what the legal frame is judged by. */
@Component
class KadergegevensLezen {
    private final PlaatsingZoeken plaatsingen;
    private final Kaderformulieren formulieren;
    private final Kaderpapieren papieren;
    private final Werkkalender kalender;
    private final NormBepalen normen;

    KadergegevensLezen(
            PlaatsingZoeken plaatsingen,
            Kaderformulieren formulieren,
            Kaderpapieren papieren,
            Werkkalender kalender,
            NormBepalen normen) {
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.papieren = papieren;
        this.kalender = kalender;
        this.normen = normen;
    }

    Kadergegevens voor(long plaatsingId, LocalDate vandaag) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        return new Kadergegevens(
                plaatsing,
                formulieren.van(plaatsing),
                papieren.polissen(plaatsing),
                papieren.overeenkomsten(plaatsing, formulieren.geldtSamenwerkingNog(plaatsing)),
                formulieren.isNotaGetekend(plaatsing),
                eindeProef(plaatsing),
                vandaag,
                zacht(vandaag));
    }

    private @Nullable LocalDate eindeProef(PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.afspraken();
        return afspraken == null ? null : Duur.van(afspraken.proefduur()).na(afspraken.startdatum(), kalender);
    }

    private Set<Gebrek> zacht(LocalDate vandaag) {
        var zacht = EnumSet.noneOf(Gebrek.class);
        if (normen.getal("kader.dimona.hard", vandaag).signum() == 0) {
            zacht.add(Gebrek.DIMONA_ONTBREEKT);
        }
        if (normen.getal("kader.meldingWerkgever.hard", vandaag).signum() == 0) {
            zacht.add(Gebrek.MELDING_WERKGEVER_ONTBREEKT);
        }
        return zacht;
    }
}
