package be.werkpad.kader;

import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.PlaatsingZoeken;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings together from the dossier what the legal frame is judged by. */
@Component
class KadergegevensLezen {
    private final PlaatsingZoeken plaatsingen;
    private final Kaderformulieren formulieren;
    private final Kaderpapieren papieren;
    private final Kaderdagen dagen;
    private final NormBepalen normen;

    KadergegevensLezen(
            PlaatsingZoeken plaatsingen,
            Kaderformulieren formulieren,
            Kaderpapieren papieren,
            Kaderdagen dagen,
            NormBepalen normen) {
        this.plaatsingen = plaatsingen;
        this.formulieren = formulieren;
        this.papieren = papieren;
        this.dagen = dagen;
        this.normen = normen;
    }

    Kadergegevens voor(long plaatsingId, LocalDate vandaag) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        var overeenkomsten = papieren.overeenkomsten(plaatsing, formulieren.geldtSamenwerkingNog(plaatsing));
        return new Kadergegevens(
                plaatsing,
                formulieren.van(plaatsing),
                papieren.polissen(plaatsing),
                papieren.heeftPolisbewijs(plaatsing, vandaag),
                papieren.heeftWerkpostnummer(plaatsing),
                overeenkomsten,
                dagen.isRaamTeVernieuwen(overeenkomsten, formulieren.vernieuwing(plaatsing)),
                formulieren.isNotaGetekend(plaatsing),
                papieren.andereTekenaars(plaatsing),
                dagen.eindeProef(plaatsing),
                vandaag,
                dagen.vooruit(vandaag),
                zacht(vandaag));
    }

    /**
     * An employer without a number in the KBO, such as a private person, can still be a party; and no step of the frame
     * has the engagementsverklaring signed again. So those only remind.
     */
    private Set<Gebrek> zacht(LocalDate vandaag) {
        var zacht = EnumSet.of(Gebrek.WERKPOST_ZONDER_NUMMER, Gebrek.ENGAGEMENT_ANDERE_TEKENAARS);
        if (normen.getal("kader.polisbewijs.hard", vandaag).signum() == 0) {
            zacht.add(Gebrek.POLISBEWIJS_ONTBREEKT);
        }
        if (normen.getal("kader.dimona.hard", vandaag).signum() == 0) {
            zacht.add(Gebrek.DIMONA_ONTBREEKT);
        }
        if (normen.getal("kader.meldingWerkgever.hard", vandaag).signum() == 0) {
            zacht.add(Gebrek.MELDING_WERKGEVER_ONTBREEKT);
        }
        return zacht;
    }
}
