package be.werkpad.kader;

import be.werkpad.bijlage.BijlageZoeken;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import java.util.List;
import org.springframework.stereotype.Component;

/** The policies and agreements of a plaatsing. */
@Component
class Kaderpapieren {
    private final PolisZoeken polissen;
    private final OvereenkomstZoeken overeenkomsten;
    private final BijlageZoeken bijlagen;

    Kaderpapieren(PolisZoeken polissen, OvereenkomstZoeken overeenkomsten, BijlageZoeken bijlagen) {
        this.bijlagen = bijlagen;
        this.polissen = polissen;
        this.overeenkomsten = overeenkomsten;
    }

    List<PolisKaart> polissen(PlaatsingKaart plaatsing) {
        return polissen.vanPlaatsing(plaatsing.id());
    }

    /** A policy was added to the dossier as a file (F.13). */
    boolean heeftPolisbewijs(PlaatsingKaart plaatsing) {
        return bijlagen.vanTraject(plaatsing.trajectId()).stream()
                .anyMatch(bijlage -> bijlage.soort() == Bijlagesoort.POLIS);
    }

    /** @param samenwerkingGeldt false: the agreement of the three was overtaken, so it does not count */
    List<OvereenkomstKaart> overeenkomsten(PlaatsingKaart plaatsing, boolean samenwerkingGeldt) {
        return overeenkomsten.voorPlaatsing(plaatsing).stream()
                .filter(kaart -> samenwerkingGeldt || kaart.soort() != Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST)
                .toList();
    }
}
