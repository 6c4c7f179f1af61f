package be.werkpad.kader;

import be.werkpad.document.Documentsoort;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Tekenaarsnazicht;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The agreements of a plaatsing under which other people must sign now than did, on the side of the client (G.5). */
@Component
class Kadertekenaars {
    private static final List<Documentsoort> MET_CLIENT = List.of(
            Documentsoort.ENGAGEMENTSVERKLARING, Documentsoort.SAMENWERKINGSOVEREENKOMST, Documentsoort.AFSPRAKENNOTA);

    private final OndertekeningZoeken ondertekeningen;
    private final Tekenaarsnazicht nazicht;

    Kadertekenaars(OndertekeningZoeken ondertekeningen, Tekenaarsnazicht nazicht) {
        this.ondertekeningen = ondertekeningen;
        this.nazicht = nazicht;
    }

    /** @return who signed and who must now, by the kind of agreement */
    Map<Documentsoort, String> anderen(PlaatsingKaart plaatsing) {
        var ronden = ondertekeningen.vanTraject(plaatsing.trajectId());
        var anderen = new EnumMap<Documentsoort, String>(Documentsoort.class);
        MET_CLIENT.forEach(soort -> ronden.stream()
                .filter(ronde -> ronde.soort() == soort && ronde.status() == Status.GETEKEND)
                .filter(ronde -> hoortBij(ronde, plaatsing))
                .findFirst()
                .flatMap(nazicht::verschil)
                .ifPresent(verschil -> anderen.put(soort, verschil)));
        return anderen;
    }

    /** The nota from before there was a werkpost is no agreement about this one. */
    private static boolean hoortBij(OndertekeningKaart ronde, PlaatsingKaart plaatsing) {
        return ronde.soort() == Documentsoort.ENGAGEMENTSVERKLARING
                || Objects.equals(ronde.plaatsingId(), plaatsing.id());
    }
}
