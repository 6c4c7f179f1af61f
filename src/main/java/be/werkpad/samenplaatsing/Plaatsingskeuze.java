package be.werkpad.samenplaatsing;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.werkpost.WerkpostZoeken;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the plaatsing people mean by a werkpost and a traject. */
@Component
class Plaatsingskeuze {
    private static final Set<PlaatsingStatus> VOORBIJ = Set.of(PlaatsingStatus.GESTOPT, PlaatsingStatus.AFGEBROKEN);

    private final WerkpostZoeken werkposten;
    private final PlaatsingZoeken plaatsingen;
    private final TrajectToegang toegang;

    Plaatsingskeuze(WerkpostZoeken werkposten, PlaatsingZoeken plaatsingen, TrajectToegang toegang) {
        this.werkposten = werkposten;
        this.plaatsingen = plaatsingen;
        this.toegang = toegang;
    }

    PlaatsingKaart van(String werkpostcode, String trajectcode) {
        var werkpost = werkposten.metCode(werkpostcode).orElseThrow(() -> new NotFoundException("No such werkpost"));
        return plaatsingen.vanTraject(trajectId(trajectcode)).stream()
                .filter(plaatsing -> plaatsing.werkpostId() == werkpost.id())
                .filter(plaatsing -> !VOORBIJ.contains(plaatsing.status()))
                .reduce((eerste, laatste) -> laatste)
                .orElseThrow(Plaatsingskeuze::onbekend);
    }

    private long trajectId(String code) {
        try {
            return toegang.lees(code.strip().toUpperCase(Locale.ROOT)).id();
        } catch (NotFoundException none) {
            throw onbekend();
        }
    }

    private static DomainException onbekend() {
        return DomainException.bijVeld(
                "samenplaatsing.plaatsingOnbekend",
                "trajectcode",
                "Op deze werkpost is er geen plaatsing voor een traject met deze code.");
    }
}
