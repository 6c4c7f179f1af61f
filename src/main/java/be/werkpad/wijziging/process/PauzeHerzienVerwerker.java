package be.werkpad.wijziging.process;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Inzending;
import be.werkpad.norm.NormBepalen;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.Werkkalender;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnZetten;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Form of the task "Pauze herzien": a longer pause gets a new day to look at it again, within the longest pause. After
 * that only the client can choose another one (B15, C.4).
 */
@Component
class PauzeHerzienVerwerker implements FormulierVerwerker {
    private static final String HERZIENING = "pauze.herziening";

    private final TermijnHouden houden;
    private final TermijnZetten zetten;
    private final FormulierantwoordZoeken antwoorden;
    private final NormBepalen normen;
    private final Werkkalender kalender;

    PauzeHerzienVerwerker(
            TermijnHouden houden,
            TermijnZetten zetten,
            FormulierantwoordZoeken antwoorden,
            NormBepalen normen,
            Werkkalender kalender) {
        this.houden = houden;
        this.zetten = zetten;
        this.antwoorden = antwoorden;
        this.normen = normen;
        this.kalender = kalender;
    }

    @Override
    public String formulier() {
        return "pauze-herzien";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var herzienOp = inzending.datum("herzienOp");
        var duurtLanger = "VERLENGEN".equals(inzending.tekst("pauzeVervolg")) && herzienOp != null;
        if (duurtLanger) {
            eisBinnenDeLangstePauze(inzending, herzienOp);
        }
        houden.op(inzending.trajectId(), null, HERZIENING, inzending.blad().verplichteDatum("datum"));
        if (duurtLanger) {
            zetten.op(inzending.trajectId(), null, HERZIENING, herzienOp, "pauze duurt langer");
        }
        return Map.of();
    }

    private void eisBinnenDeLangstePauze(Inzending inzending, LocalDate herzienOp) {
        var van = antwoorden
                .laatste(inzending.trajectId(), "pauze-vastleggen")
                .map(pauze -> new Antwoordblad(pauze).verplichteDatum("van"))
                .orElse(inzending.datum());
        var uiterlijk = normen.duur("pauze.max", inzending.datum()).na(van, kalender);
        if (herzienOp.isAfter(uiterlijk)) {
            throw DomainException.bijVeld(
                    "wijziging.pauzeTeLang",
                    "herzienOp",
                    "Deze pauze mag duren tot en met %s. Langer? Laat de cliënt opnieuw kiezen."
                            .formatted(Datumtekst.van(uiterlijk)));
        }
    }
}
