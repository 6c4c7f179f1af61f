package be.werkpad.kader;

import be.werkpad.document.Antwoordbijwerking;
import be.werkpad.document.Documentreeks;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.PolisZoeken;
import be.werkpad.polis.Polissoort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The policies as they run now; a renewal does not fill in the form of the start again (VZ-4). */
@Component
class Polisantwoorden implements Antwoordbijwerking {
    private final PlaatsingZoeken plaatsingen;
    private final PolisZoeken polissen;

    Polisantwoorden(PlaatsingZoeken plaatsingen, PolisZoeken polissen) {
        this.plaatsingen = plaatsingen;
        this.polissen = polissen;
    }

    @Override
    public String formulier() {
        return Kaderdeel.VERZEKERING.formulier();
    }

    @Override
    public void werkBij(Documentreeks reeks, Map<String, Object> antwoorden) {
        plaatsing(reeks).ifPresent(id -> velden(id).forEach(antwoorden::replace));
    }

    /** Of a paper about the whole traject: where the client works now. */
    private Optional<Long> plaatsing(Documentreeks reeks) {
        return Optional.ofNullable(reeks.plaatsingId()).or(() -> plaatsingen.bezigVan(reeks.trajectId()).stream()
                .map(PlaatsingKaart::id)
                .reduce((vorige, laatste) -> laatste));
    }

    /** The policies in the fields of the form that records them. */
    Map<String, Object> velden(long plaatsingId) {
        var velden = new HashMap<String, Object>();
        var alle = polissen.vanPlaatsing(plaatsingId);
        laatste(alle, Polissoort.ONGEVALLEN).ifPresent(polis -> {
            zet(velden, "lo", polis);
            velden.put("loOnderweg", polis.dektVerplaatsing());
        });
        laatste(alle, Polissoort.AANSPRAKELIJKHEID).ifPresent(polis -> zet(velden, "ba", polis));
        return velden;
    }

    private static Optional<PolisKaart> laatste(List<PolisKaart> polissen, Polissoort soort) {
        return polissen.stream().filter(polis -> polis.soort() == soort).reduce((vorige, volgende) -> volgende);
    }

    private static void zet(Map<String, Object> velden, String soort, PolisKaart polis) {
        velden.put(soort + "Verzekeraar", polis.verzekeraar());
        velden.put(soort + "Polisnummer", polis.nummer());
        velden.put(soort + "Van", polis.van().toString());
        velden.put(soort + "Tot", polis.tot().toString());
    }
}
