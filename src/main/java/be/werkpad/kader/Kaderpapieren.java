package be.werkpad.kader;

import be.werkpad.document.Documentsoort;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.OvereenkomstZoeken;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polisregel;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The policies and agreements of a plaatsing. */
@Component
class Kaderpapieren {
    private final PolisZoeken polissen;
    private final OvereenkomstZoeken overeenkomsten;
    private final WerkpostZoeken werkposten;
    private final Kadertekenaars tekenaars;

    Kaderpapieren(
            PolisZoeken polissen,
            OvereenkomstZoeken overeenkomsten,
            WerkpostZoeken werkposten,
            Kadertekenaars tekenaars) {
        this.tekenaars = tekenaars;
        this.werkposten = werkposten;
        this.polissen = polissen;
        this.overeenkomsten = overeenkomsten;
    }

    List<PolisKaart> polissen(PlaatsingKaart plaatsing) {
        return polissen.vanPlaatsing(plaatsing.id());
    }

    /** Each policy that still counts has a file of its own in the dossier (F.13). */
    boolean heeftPolisbewijs(PlaatsingKaart plaatsing, LocalDate vandaag) {
        var lopend = polissen.regels(plaatsing.id()).stream()
                .filter(Polisregel::isGeldig)
                .filter(regel -> !regel.polis().tot().isBefore(vandaag))
                .toList();
        return !lopend.isEmpty() && lopend.stream().allMatch(regel -> regel.bijlageId() != null);
    }

    /** The employer can be named in the raamovereenkomst by its number in the KBO (C.6.4). */
    boolean heeftWerkpostnummer(PlaatsingKaart plaatsing) {
        return werkposten.metId(plaatsing.werkpostId()).ondernemingsnummer() != null;
    }

    /** @param samenwerkingGeldt false: the agreement of the three was overtaken, so it does not count */
    List<OvereenkomstKaart> overeenkomsten(PlaatsingKaart plaatsing, boolean samenwerkingGeldt) {
        return overeenkomsten.voorPlaatsing(plaatsing).stream()
                .filter(kaart -> samenwerkingGeldt || kaart.soort() != Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST)
                .toList();
    }

    /** Who signed and who must now, of each agreement under which those are others. */
    Map<Documentsoort, String> andereTekenaars(PlaatsingKaart plaatsing) {
        return tekenaars.anderen(plaatsing);
    }
}
