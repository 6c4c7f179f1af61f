package be.werkpad.proefperiode;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The new last day of a trial, as agreed with the werkgever, when the trial may last until then. */
@Component
class Verlengingsdag {
    private static final String ANTWOORD_WERKGEVER = "antwoord-werkgever-na-proef-vastleggen";

    private final Proefplaatsing proefplaatsing;
    private final ProefregelsBepalen regels;
    private final FormulierantwoordZoeken antwoorden;
    private final Clock clock;

    Verlengingsdag(
            Proefplaatsing proefplaatsing, ProefregelsBepalen regels, FormulierantwoordZoeken antwoorden, Clock clock) {
        this.proefplaatsing = proefplaatsing;
        this.regels = regels;
        this.antwoorden = antwoorden;
        this.clock = clock;
    }

    /** @throws DomainException proefperiode.verlengingNietToegelaten */
    LocalDate van(long plaatsingId) {
        var dag = antwoorden
                .laatsteVanPlaatsing(plaatsingId, ANTWOORD_WERKGEVER)
                .map(Antwoordblad::new)
                .map(blad -> blad.datum("verlengingTot"))
                .orElseThrow(() -> new DomainException(
                        "proefperiode.verlengingNietToegelaten", "Er is geen nieuwe laatste dag afgesproken."));
        proefplaatsing.van(plaatsingId).eisVerlengbaar(dag, regels.op(LocalDate.now(clock)));
        return dag;
    }
}
