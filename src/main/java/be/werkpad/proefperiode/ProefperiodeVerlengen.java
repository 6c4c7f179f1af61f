package be.werkpad.proefperiode;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.transaction.annotation.Transactional;

/** Extends a trial once, until the day that was agreed with the werkgever; the deadlines move along. */
@UseCase
public class ProefperiodeVerlengen {
    private static final String ANTWOORD_WERKGEVER = "antwoord-werkgever-na-proef-vastleggen";

    private final Proefplaatsing proefplaatsing;
    private final ProefregelsBepalen regels;
    private final Proeftermijnen termijnen;
    private final FormulierantwoordZoeken antwoorden;
    private final Clock clock;

    ProefperiodeVerlengen(
            Proefplaatsing proefplaatsing,
            ProefregelsBepalen regels,
            Proeftermijnen termijnen,
            FormulierantwoordZoeken antwoorden,
            Clock clock) {
        this.proefplaatsing = proefplaatsing;
        this.regels = regels;
        this.termijnen = termijnen;
        this.antwoorden = antwoorden;
        this.clock = clock;
    }

    /** A refusal is caught by the model (both choose again), so it must not roll back the step before. */
    @Transactional(noRollbackFor = DomainException.class)
    public void voor(long plaatsingId) {
        var nieuwEinde = antwoorden
                .laatsteVanPlaatsing(plaatsingId, ANTWOORD_WERKGEVER)
                .map(Antwoordblad::new)
                .map(blad -> blad.datum("verlengingTot"))
                .orElseThrow(() -> new DomainException(
                        "proefperiode.verlengingNietToegelaten", "Er is geen nieuwe laatste dag afgesproken."));
        var proef = proefplaatsing.van(plaatsingId);
        var vandaag = LocalDate.now(clock);
        proef.verleng(nieuwEinde, regels.op(vandaag));
        termijnen.zetEinde(proefplaatsing.bewaar(proef), vandaag, "proef verlengd");
    }
}
